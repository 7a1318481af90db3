package io.github.hanfacts.internal.quote;

import io.github.hanfacts.Speaker.Form;

/**
 * The words that name the source of a quote, before they are resolved.
 *
 * @param start index of the first code unit of the mention
 * @param end index after its last code unit
 * @param form how it names the source
 * @param nameStart where the name itself starts: the personal name in a titled mention
 * @param nameEnd where the name itself ends
 */
record Source(int start, int end, Form form, int nameStart, int nameEnd) {

  static Source of(int start, int end, Form form) {
    return new Source(start, end, form, start, end);
  }

  boolean isPerson() {
    return form == Form.NAME || form == Form.TITLED_NAME;
  }
}
