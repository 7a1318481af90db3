package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host's settings of HanLP and a host's class loaders do to the tokenizer: nothing. */
class TokenizerHostTest {

  private static final String TEXT = "小米創始人雷軍2025年在北京說，隨著著名企業發展";

  /** A file that breaks HanLP itself: nothing lies where its root points. */
  @Test
  void hanLpSettingsOfTheHostDoNotMatter(@TempDir Path host) throws Exception {
    Files.writeString(
        host.resolve("hanlp.properties"),
        "root=/no/such/folder/\nCoreDictionaryPath=none.txt\nNormalization=true\n");
    try (URLClassLoader loader = ownLoader(host)) {
      assertThat(loader.getResource("hanlp.properties")).isNotNull();
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(loader);
      try {
        assertThat(tokenize(loader))
            .isEqualTo(
                Tokenizer.builder().mode(Tokenizer.Mode.NAMES).build().tokenize(TEXT).toString());
      } finally {
        thread.setContextClassLoader(before);
      }
    }
  }

  /**
   * No thread, cache or static of ours or of the JDK's holds on to a loader that is thrown away.
   */
  @Test
  void aClassLoaderThatIsThrownAwayIsCollected(@TempDir Path host) throws Exception {
    WeakReference<ClassLoader> gone = useAndDrop(host);
    for (int i = 0; i < 100 && gone.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(gone.get()).isNull();
  }

  private static WeakReference<ClassLoader> useAndDrop(Path host) throws Exception {
    try (URLClassLoader loader = ownLoader(host)) {
      assertThat(tokenize(loader)).contains("小米");
      return new WeakReference<>(loader);
    }
  }

  private static String tokenize(ClassLoader loader) throws Exception {
    Class<?> type = loader.loadClass(Tokenizer.class.getName());
    assertThat(type).isNotSameAs(Tokenizer.class);
    Class<?> modes = loader.loadClass(Tokenizer.Mode.class.getName());
    Object builder = type.getMethod("builder").invoke(null);
    Method mode = builder.getClass().getMethod("mode", modes);
    mode.invoke(builder, modes.getField("NAMES").get(null));
    Object tokenizer = builder.getClass().getMethod("build").invoke(builder);
    return type.getMethod("tokenize", String.class).invoke(tokenizer, TEXT).toString();
  }

  /**
   * A loader of the whole class path, with a folder of the host's in front, that shares nothing.
   */
  private static URLClassLoader ownLoader(Path host) throws Exception {
    List<URL> urls = new ArrayList<>(List.of(host.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      urls.add(new File(entry).toURI().toURL());
    }
    return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
  }
}
