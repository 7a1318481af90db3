package io.github.hanfacts.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the library's own text files from its class path. */
public final class Resources {

  private static final String ROOT = "/hanfacts/";

  private Resources() {}

  /**
   * The lines of a file below {@code hanfacts/}.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public static List<String> lines(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new IllegalArgumentException(name + ": not on the class path below " + ROOT);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
