package io.github.hanfacts.cli;

import io.github.hanfacts.Extraction;

/** Puts what was found in documents into text. Stateless and thread-safe. */
interface DocumentWriter {

  /** What stands before the first document. */
  default String heading() {
    return "";
  }

  /** What stands between two documents. */
  default String separator() {
    return "";
  }

  /** The text for one document, with its line end. */
  String write(Extraction extraction);
}
