package io.github.hanfacts.cli;

import io.github.hanfacts.Fact;
import io.github.hanfacts.Tokenizer;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, with messages that say what would have been right. */
final class OptionWords {

  private OptionWords() {}

  private static <E extends Enum<E>> E oneOf(E[] values, String word) {
    for (E value : values) {
      if (value.name().equalsIgnoreCase(word)) {
        return value;
      }
    }
    throw new TypeConversionException(
        "'"
            + word
            + "' is not one of "
            + Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }

  /** Reads {@code --format}. */
  static final class OfOutputFormat implements ITypeConverter<OutputFormat> {
    @Override
    public OutputFormat convert(String word) {
      return oneOf(OutputFormat.values(), word);
    }
  }

  /** Reads {@code --format} of {@code tokenize}. */
  static final class OfTokenFormat implements ITypeConverter<TokenFormat> {
    @Override
    public TokenFormat convert(String word) {
      return oneOf(TokenFormat.values(), word);
    }
  }

  /** Reads {@code --mode}. */
  static final class OfTokenizerMode implements ITypeConverter<Tokenizer.Mode> {
    @Override
    public Tokenizer.Mode convert(String word) {
      return oneOf(Tokenizer.Mode.values(), word);
    }
  }

  /** Reads {@code --input-format}. */
  static final class OfInputFormat implements ITypeConverter<InputFormat> {
    @Override
    public InputFormat convert(String word) {
      return oneOf(InputFormat.values(), word);
    }
  }

  /** Reads one of {@code --kinds}. */
  static final class OfKind implements ITypeConverter<Fact.Kind> {
    @Override
    public Fact.Kind convert(String word) {
      return oneOf(Fact.Kind.values(), word.strip());
    }
  }

  /** Reads {@code --date}. */
  static final class OfDate implements ITypeConverter<Temporal> {
    @Override
    public Temporal convert(String word) {
      try {
        return DocumentDate.parse(word);
      } catch (DateTimeException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Reads {@code --region}. */
  static final class OfRegion implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      if (!word.matches("[A-Za-z]{2}")) {
        throw new TypeConversionException(
            "'" + word + "' is no ISO 3166 code of two letters such as CN, TW, HK, US");
      }
      return word.toUpperCase(Locale.ROOT);
    }
  }

  /** Reads {@code --threads}. */
  static final class OfThreads implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      if (!word.matches("[1-9][0-9]{0,2}")) {
        throw new TypeConversionException("'" + word + "' is no number from 1 to 999");
      }
      return Integer.valueOf(word);
    }
  }

  /** Reads {@code --charset}. */
  static final class OfCharset implements ITypeConverter<TextDecoder> {
    @Override
    public TextDecoder convert(String word) {
      if (word.equalsIgnoreCase("auto")) {
        return TextDecoder.GUESSING;
      }
      try {
        return TextDecoder.of(Charset.forName(word));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(
            "'" + word + "' is neither auto nor a character set such as UTF-8, GB18030, Big5");
      }
    }
  }
}
