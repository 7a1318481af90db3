package io.github.hanfacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The public signatures against the committed {@code public-api.txt}: a change of the API is a
 * change of that file, seen in review. To accept one, run with {@code -Dpublic-api.write}.
 */
class PublicApiTest {

  private static final Path FILE = Path.of("public-api.txt");

  @Test
  void publicSignaturesAreThoseCommitted() throws IOException {
    List<String> signatures = signatures();
    if (System.getProperty("public-api.write") != null) {
      Files.write(FILE, signatures);
    }
    assertThat(signatures).isEqualTo(Files.readAllLines(FILE));
  }

  private static List<String> signatures() {
    TreeSet<Class<?>> types = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.hanfacts")
            .stream()
            .filter(type -> type.getPackageName().equals("io.github.hanfacts"))
            .map(JavaClass::reflect)
            .filter(PublicApiTest::isVisible)
            .forEach(types::add);
    List<String> lines = new ArrayList<>();
    for (Class<?> type : types) {
      lines.add(type.toGenericString());
      Set<String> members = new TreeSet<>();
      for (Field field : type.getDeclaredFields()) {
        add(members, field.getModifiers(), field.isSynthetic(), field.toGenericString());
      }
      for (Method method : type.getDeclaredMethods()) {
        addExecutable(members, method);
      }
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        addExecutable(members, constructor);
      }
      members.forEach(member -> lines.add("  " + member));
    }
    return lines;
  }

  private static boolean isVisible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  private static void addExecutable(Set<String> members, Executable executable) {
    boolean inherited =
        Arrays.asList("equals", "hashCode", "toString").contains(executable.getName());
    add(
        members,
        executable.getModifiers(),
        executable.isSynthetic() || inherited,
        executable.toGenericString());
  }

  private static void add(Set<String> members, int modifiers, boolean hidden, String line) {
    if (Modifier.isPublic(modifiers) && !hidden) {
      members.add(line.replace("io.github.hanfacts.", "").replace("java.lang.", ""));
    }
  }
}
