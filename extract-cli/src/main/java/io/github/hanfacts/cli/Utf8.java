package io.github.hanfacts.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes UTF-8 and says where it is none, instead of putting � there. */
final class Utf8 {

  private Utf8() {}

  /**
   * The text of {@code bytes}, without the byte-order mark it may begin with.
   *
   * @throws Malformed where the bytes are no UTF-8
   */
  static String decode(byte[] bytes) throws Malformed {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(marked ? 3 : 0);
    CharBuffer out = CharBuffer.allocate(in.remaining()); // never more chars than bytes
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new Malformed(bytes, in.position());
    }
    return out.flip().toString();
  }

  /** Bytes that are no UTF-8. */
  static final class Malformed extends CharacterCodingException {

    private static final long serialVersionUID = 1;

    private final int linesBefore;
    private final String message;

    Malformed(byte[] bytes, int at) {
      int lines = 0;
      for (int i = 0; i < at; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      linesBefore = lines;
      message = String.format(Locale.ROOT, "not UTF-8: byte 0x%02X", bytes[at] & 0xFF);
    }

    /** How many lines end before the bad byte. */
    int linesBefore() {
      return linesBefore;
    }

    @Override
    public String getMessage() {
      return message;
    }
  }
}
