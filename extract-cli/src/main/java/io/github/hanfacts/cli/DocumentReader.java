package io.github.hanfacts.cli;

import io.github.hanfacts.Document;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads documents from files, folders and standard input, one after another. What cannot be read
 * goes to the error log and the rest is read on.
 */
final class DocumentReader {

  /** Name of standard input among the inputs. */
  static final String STANDARD_INPUT = "-";

  /** Takes documents as they are read. */
  interface Sink {

    /**
     * Takes the next document.
     *
     * @param place the file, with its line where it holds many documents
     */
    void accept(Document document, String place);
  }

  /** What Java puts for a byte of a file's name that the locale cannot read. */
  private static final char REPLACEMENT = '\uFFFD';

  /** A file longer than this exceeds what an extractor takes, 50 million chars. */
  private static final int MOST_BYTES = 200_000_000;

  private final InputStream standardInput;
  private final Optional<InputFormat> format;
  private final TextDecoder decoder;
  private final Optional<Temporal> date;
  private final ErrorLog errors;

  /**
   * Creates a reader.
   *
   * @param format empty to tell it from the name of each file
   * @param decoder of texts and pages; lines of JSON are UTF-8
   * @param date the date of documents that have none
   */
  DocumentReader(
      InputStream standardInput,
      Optional<InputFormat> format,
      TextDecoder decoder,
      Optional<Temporal> date,
      ErrorLog errors) {
    this.standardInput = standardInput;
    this.format = format;
    this.decoder = decoder;
    this.date = date;
    this.errors = errors;
  }

  /** Reads a file, a folder or, for {@code -}, standard input. */
  void read(String input, Sink sink) {
    try {
      if (input.equals(STANDARD_INPUT)) {
        read(standardInput, input, sink);
        return;
      }
      Path path = path(input);
      if (Files.isDirectory(path)) {
        if (readFolder(path, input, sink) == 0) {
          throw new InputError(input, "no text, .jsonl or .html file in this folder");
        }
      } else {
        readFile(path, input, sink);
      }
    } catch (InputError e) {
      errors.report(e);
    }
  }

  private static Path path(String input) throws InputError {
    if (input.indexOf(REPLACEMENT) >= 0) {
      throw new InputError(
          input, "this locale has no such characters, run with LC_ALL=C.UTF-8 or give the folder");
    }
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new InputError(input, "no such file or folder");
    }
  }

  /** Reads the files below a folder in the order of their names; returns how many there were. */
  private int readFolder(Path folder, String folderName, Sink sink) {
    SortedMap<String, Path> entries = new TreeMap<>();
    try (Stream<Path> listing = Files.list(folder)) {
      listing.forEach(entry -> entries.put(nameOf(entry), entry));
    } catch (IOException e) {
      errors.report(new InputError(folderName, e));
      return 1;
    }
    int files = 0;
    for (Map.Entry<String, Path> entry : entries.entrySet()) {
      Path path = entry.getValue();
      String name =
          folderName.endsWith("/")
              ? folderName + entry.getKey()
              : folderName + "/" + entry.getKey();
      if (Files.isDirectory(path)) {
        // A link to a folder may lead back to where it stands.
        files += Files.isSymbolicLink(path) ? 0 : readFolder(path, name, sink);
      } else if (isWanted(name)) {
        files++;
        try {
          readFile(path, name, sink);
        } catch (InputError e) {
          errors.report(e);
        }
      }
    }
    return files;
  }

  /** The last part of a path; a locale without the characters of the name must not change it. */
  private static String nameOf(Path path) {
    String name = String.valueOf(path.getFileName());
    if (name.indexOf(REPLACEMENT) < 0) {
      return name;
    }
    String address = path.toUri().getRawPath();
    // A + would be read as a blank.
    return URLDecoder.decode(
        address.substring(address.lastIndexOf('/') + 1).replace("+", "%2B"),
        StandardCharsets.UTF_8);
  }

  private boolean isWanted(String name) {
    return format.isPresent() ? format.get().fits(name) : InputFormat.of(name).isPresent();
  }

  private void readFile(Path file, String name, Sink sink) throws InputError {
    try (InputStream in = Files.newInputStream(file)) {
      read(InputFormat.isPacked(name) ? new GZIPInputStream(in, 1 << 16) : in, name, sink);
    } catch (IOException e) {
      throw new InputError(name, e);
    }
  }

  private void read(InputStream in, String name, Sink sink) throws InputError {
    switch (format.or(() -> InputFormat.of(name)).orElse(InputFormat.TEXT)) {
      case TEXT -> sink.accept(document(name, readText(in, name), date), name);
      case HTML -> {
        HtmlPage page = HtmlPage.of(readText(in, name));
        sink.accept(document(name, page.text(), page.date().or(() -> date)), name);
      }
      case JSONL -> readLines(in, name, sink);
    }
  }

  private static Document document(String id, String text, Optional<Temporal> date) {
    return new Document(id, text, date, Optional.empty());
  }

  private String readText(InputStream in, String name) throws InputError {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw new InputError(name, e);
    }
    if (bytes.length > MOST_BYTES) {
      throw new InputError(name, "longer than " + MOST_BYTES + " bytes");
    }
    if (bytes.length == 0) {
      throw new InputError(name, "file is empty");
    }
    try {
      return decoder.decode(bytes);
    } catch (TextDecoder.Malformed e) {
      throw new InputError(name + ":" + (e.linesBefore() + 1), e);
    }
  }

  private void readLines(InputStream in, String name, Sink sink) throws InputError {
    LineReader lines = new LineReader(in, MOST_BYTES);
    boolean empty = true;
    try {
      while (lines.next()) {
        String place = name + ":" + lines.number();
        try {
          String line = TextDecoder.UTF_8.decode(lines.bytes());
          if (!line.isBlank()) {
            empty = false;
            sink.accept(JsonDocument.parse(line, place, date), place);
          }
        } catch (InputError e) {
          empty = false;
          errors.report(e);
        } catch (TextDecoder.Malformed | LineReader.TooLong e) {
          empty = false;
          errors.report(new InputError(place, e));
        }
      }
    } catch (IOException e) {
      throw new InputError(name + ":" + (lines.number() + 1), e);
    }
    if (empty) {
      throw new InputError(name, "file is empty");
    }
  }
}
