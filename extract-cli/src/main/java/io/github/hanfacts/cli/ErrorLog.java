package io.github.hanfacts.cli;

import java.io.PrintWriter;

/** Takes note of inputs that failed: a line each on standard error. */
final class ErrorLog {

  private final PrintWriter err;
  private int count;

  ErrorLog(PrintWriter err) {
    this.err = err;
  }

  void report(InputError error) {
    count++;
    err.println("hanfacts: " + error.getMessage());
    err.flush();
  }

  boolean isEmpty() {
    return count == 0;
  }
}
