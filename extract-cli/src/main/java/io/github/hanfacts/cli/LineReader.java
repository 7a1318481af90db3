package io.github.hanfacts.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts bytes into lines and counts them, before anything is decoded. Holds one line at a time. */
final class LineReader {

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int filled;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long length;
  private long number;

  /**
   * Reads the lines of {@code in}.
   *
   * @param longest the most bytes that a line may have
   */
  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line read last, from 1. */
  long number() {
    return number;
  }

  /** Reads the next line; false after the last. */
  boolean next() throws IOException {
    line.reset();
    length = 0;
    if (!fill()) {
      return false;
    }
    number++;
    boolean ended = false;
    while (!ended && fill()) {
      int end = position;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      length += end - position;
      if (length <= longest) {
        line.write(buffer, position, end - position);
      }
      ended = end < filled;
      position = ended ? end + 1 : end;
    }
    return true;
  }

  /**
   * The line read last, without its line feed.
   *
   * @throws TooLong if it is longer than the limit
   */
  byte[] bytes() throws TooLong {
    if (length > longest) {
      throw new TooLong(longest);
    }
    return line.toByteArray();
  }

  private boolean fill() throws IOException {
    if (position == filled) {
      position = 0;
      filled = Math.max(0, in.read(buffer));
    }
    return position < filled;
  }

  /** A line that is longer than the limit. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1;

    TooLong(int longest) {
      super("longer than " + longest + " bytes");
    }
  }
}
