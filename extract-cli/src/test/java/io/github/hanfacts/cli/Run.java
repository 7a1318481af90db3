package io.github.hanfacts.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * A run of the command inside this process.
 *
 * @param code the exit code
 * @param out what standard output got
 * @param err what standard error got
 */
record Run(int code, String out, String err) {

  /** Runs with nothing on standard input. */
  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String in, String... args) {
    return withInput(in.getBytes(StandardCharsets.UTF_8), args);
  }

  static Run withInput(byte[] in, String... args) {
    return run(in, false, false, args);
  }

  /** Runs as if a person looked at the output. */
  static Run onTerminal(String in, boolean colour, String... args) {
    return run(in.getBytes(StandardCharsets.UTF_8), true, colour, args);
  }

  private static Run run(byte[] in, boolean interactive, boolean colour, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int code =
        Hanfacts.run(
            new Terminal(
                new ByteArrayInputStream(in),
                out,
                new PrintWriter(err, true),
                false,
                interactive,
                false,
                colour),
            args);
    return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
  }
}
