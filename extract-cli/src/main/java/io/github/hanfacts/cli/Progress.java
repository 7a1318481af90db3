package io.github.hanfacts.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells a person who waits for a batch how many documents are done. The line is rewritten in place
 * and leaves the cursor at its beginning, where a message, which is longer, may go over it.
 */
final class Progress implements AutoCloseable {

  private static final long NANOS_BETWEEN = 200_000_000;

  private final PrintWriter err;
  private final boolean shown;
  private long done;
  private long last = System.nanoTime();
  private int width;

  /**
   * Begins with no document.
   *
   * @param shown false to say nothing at all
   */
  Progress(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown;
  }

  /** Counts a document that is done, and says so now and then. */
  void step() {
    done++;
    long now = shown ? System.nanoTime() : last;
    if (now - last >= NANOS_BETWEEN) {
      last = now;
      String line = String.format(Locale.ROOT, "%,d documents", done);
      width = line.length();
      write(line);
    }
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (width > 0) {
      write(" ".repeat(width));
    }
  }

  private void write(String line) {
    err.print(line + '\r');
    err.flush();
  }
}
