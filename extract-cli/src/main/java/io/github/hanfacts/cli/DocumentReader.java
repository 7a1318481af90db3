package io.github.hanfacts.cli;

import io.github.hanfacts.Document;
import java.io.IOException;
import java.io.InputStream;
import java.time.temporal.Temporal;
import java.util.Optional;

/**
 * Reads the documents of one input after another. Of an input that holds many, those that cannot be
 * read go to the error log and the rest is read on.
 */
final class DocumentReader {

  /** Takes documents as they are read. */
  interface Sink {

    /**
     * Takes the next document.
     *
     * @param place the file, with its line where it holds many documents
     */
    void accept(Document document, String place);
  }

  /** A file longer than this exceeds what an extractor takes, 50 million chars. */
  private static final int MOST_BYTES = 200_000_000;

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
      Optional<InputFormat> format, TextDecoder decoder, Optional<Temporal> date, ErrorLog errors) {
    this.format = format;
    this.decoder = decoder;
    this.date = date;
    this.errors = errors;
  }

  /**
   * Reads an input to its end.
   *
   * @param name what it is called: the id of its document where it holds one, and for errors
   * @throws InputError if nothing of it can be read, or not the rest of it
   */
  void read(InputStream in, String name, Sink sink) throws InputError {
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
