package io.github.hanfacts.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Data could not be written. Unchecked, so that nobody takes it for a failure of the input. */
final class OutputError extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

  private final boolean readerIsGone;

  OutputError(String name, IOException cause, boolean readerIsGone) {
    super("cannot write " + name + ": " + InputError.reason(cause), cause);
    this.readerIsGone = readerIsGone;
  }

  /** A failure of standard output, which may only mean that nobody reads it any more. */
  static OutputError ofStandardOutput(IOException cause) {
    return new OutputError("standard output", cause, isBrokenPipe(cause));
  }

  /** Whether the data went to a pipe whose other end was closed. */
  boolean readerIsGone() {
    return readerIsGone;
  }

  /** The message of the system may be in any language, so Linux is asked what output is. */
  private static boolean isBrokenPipe(IOException cause) {
    try {
      String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
      return target.startsWith("pipe:") || target.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException e) {
      return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
