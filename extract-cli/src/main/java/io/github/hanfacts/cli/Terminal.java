package io.github.hanfacts.cli;

import java.io.BufferedInputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out standard output; text on it is UTF-8 whatever the platform
 * @param err where messages go
 * @param typed whether standard input is what a person types
 * @param interactive whether a person looks at standard output
 * @param waited whether a person looks at messages while the data goes elsewhere
 * @param colour whether that person wants colour
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean typed,
    boolean interactive,
    boolean waited,
    boolean colour) {

  private static final Path STANDARD_INPUT = Path.of("/proc/self/fd/0");
  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  /** The terminal of this process. Colour follows https://no-color.org. */
  static Terminal ofProcess() {
    boolean interactive = isTerminal(STANDARD_OUTPUT);
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        // Buffered, because a bare one asks a pipe for its length.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8),
            true),
        isTerminal(STANDARD_INPUT),
        interactive,
        !interactive && isTerminal(STANDARD_ERROR),
        interactive
            && (noColour == null || noColour.isEmpty())
            && !"dumb".equals(System.getenv("TERM")));
  }

  Ansi ansi() {
    return colour ? Ansi.ON : Ansi.OFF;
  }

  /** Java knows only whether input and output are both a terminal; Linux tells about each. */
  private static boolean isTerminal(Path stream) {
    try {
      String target = Files.readSymbolicLink(stream).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return !stream.equals(STANDARD_ERROR) && isConsole(System.console());
    }
  }

  private static boolean isConsole(@Nullable Console console) {
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal too, and a method that tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
