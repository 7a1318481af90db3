package io.github.hanfacts.cli;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Decodes bytes and says where they cannot be, instead of putting � there. Thread-safe. */
final class TextDecoder {

  static final TextDecoder UTF_8 = new TextDecoder(Optional.of(StandardCharsets.UTF_8));

  /** Takes UTF-8 where the bytes are that, else what they most likely are. */
  static final TextDecoder GUESSING = new TextDecoder(Optional.empty());

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Optional<Charset> charset;

  private TextDecoder(Optional<Charset> charset) {
    this.charset = charset;
  }

  static TextDecoder of(Charset charset) {
    return new TextDecoder(Optional.of(charset));
  }

  /**
   * The text of {@code bytes}, without the byte-order mark it may begin with.
   *
   * @throws Malformed where the bytes are not of the character set
   */
  String decode(byte[] bytes) throws Malformed {
    return decode(bytes, charset.isPresent() ? charset.get() : guess(bytes));
  }

  /** The character set of {@code bytes}: the most likely one in which they are well-formed. */
  private static Charset guess(byte[] bytes) {
    if (isWellFormed(bytes, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      if (Charset.isSupported(match.getName())) {
        Charset guess = Charset.forName(match.getName());
        if (isWellFormed(bytes, guess)) {
          return guess;
        }
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean isWellFormed(byte[] bytes, Charset charset) {
    try {
      decode(bytes, charset);
      return true;
    } catch (Malformed e) {
      return false;
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws Malformed {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new Malformed(charset, bytes, in.position());
    }
    decoder.flush(out);
    out.flip();
    if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
      out.get();
    }
    return out.toString();
  }

  /** Bytes that are not of their character set. */
  static final class Malformed extends CharacterCodingException {

    private static final long serialVersionUID = 1;

    private final int linesBefore;
    private final String message;

    private Malformed(Charset charset, byte[] bytes, int at) {
      int lines = 0;
      for (int i = 0; i < at; i++) {
        lines += bytes[i] == '\n' ? 1 : 0;
      }
      linesBefore = lines;
      message = String.format(Locale.ROOT, "not %s: byte 0x%02X", charset.name(), bytes[at] & 0xFF);
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
