package io.github.hanfacts.cli;

import io.github.hanfacts.Extraction;

/** Puts what was found in a document into text. */
interface DocumentWriter {

  /** The text for one document, with its line end. */
  String write(Extraction extraction);
}
