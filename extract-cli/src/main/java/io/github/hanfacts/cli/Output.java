package io.github.hanfacts.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where data goes: standard output or a file, in UTF-8. Throws nothing but {@link OutputError}. */
final class Output implements AutoCloseable {

  private final OutputStream stream;
  private final Optional<Path> file;

  private Output(OutputStream stream, Optional<Path> file) {
    this.stream = new BufferedOutputStream(stream, 1 << 16);
    this.file = file;
  }

  static Output to(Terminal terminal) {
    return new Output(terminal.out(), Optional.empty());
  }

  /** Creates or empties {@code file}. */
  static Output to(Path file) throws IOException {
    return new Output(Files.newOutputStream(file), Optional.of(file));
  }

  void write(CharSequence text) {
    try {
      stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw error(e);
    }
  }

  void flush() {
    try {
      stream.flush();
    } catch (IOException e) {
      throw error(e);
    }
  }

  /** Writes out what is left; closes a file but not standard output. */
  @Override
  public void close() {
    flush();
    if (file.isPresent()) {
      try {
        stream.close();
      } catch (IOException e) {
        throw error(e);
      }
    }
  }

  private OutputError error(IOException e) {
    return file.map(path -> new OutputError(path.toString(), e, false))
        .orElseGet(() -> OutputError.ofStandardOutput(e));
  }
}
