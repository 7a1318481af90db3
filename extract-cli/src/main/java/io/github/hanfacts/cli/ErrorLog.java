package io.github.hanfacts.cli;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.PrintWriter;
import java.util.Optional;

/** Takes note of inputs that failed: a line each on standard error and, if wanted, in a file. */
final class ErrorLog implements AutoCloseable {

  private final PrintWriter err;
  private final Optional<Output> file;
  private int count;

  ErrorLog(PrintWriter err, Optional<Output> file) {
    this.err = err;
    this.file = file;
  }

  void report(InputError error) {
    count++;
    err.println("hanfacts: " + error.getMessage());
    err.flush();
    file.ifPresent(
        out -> {
          out.write("{\"place\":" + json(error.place()) + ",\"error\":" + json(error.problem()));
          out.write("}\n");
          out.flush();
        });
  }

  private static String json(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  boolean isEmpty() {
    return count == 0;
  }

  @Override
  public void close() {
    file.ifPresent(Output::close);
  }
}
