package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.lexicon.WordClass;
import io.github.hanfacts.internal.number.Modifiers;
import io.github.hanfacts.internal.number.Numeral;
import io.github.hanfacts.internal.number.Numeral.Form;
import io.github.hanfacts.internal.phrase.PhraseLists.English;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;

/**
 * Which English cardinals without a unit count something: 36,000 staff, two countries, hundreds of
 * stores, more than 45. English has no classifiers, so the word after the number decides.
 */
final class EnglishCounts {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2100;

  private final SourceText text;
  private final Lexicon lexicon;
  private final Labels labels;

  EnglishCounts(LexedText lexed, Labels labels) {
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.labels = labels;
  }

  /** Whether the number from {@code start} to {@code end} counts what follows. */
  boolean isCount(Numeral numeral, int start, int end) {
    boolean hyphen = text.at(end) == '-' && text.kind(end + 1) == Chars.LATIN;
    int noun = hyphen ? end + 1 : text.skipBlanks(end);
    if (isOne(numeral) && !isLimited(start) || labels.isNamedBefore(start)) {
      return false;
    }
    if (isTimeAhead(noun)) {
      return false;
    }
    if (!numeral.isExact() || isGrouped(numeral)) {
      return isEnglishAround(start, noun);
    }
    if (isYear(numeral)) {
      return false;
    }
    if (Modifiers.before(lexicon, text, start) != null && isEnglishAround(start, noun)) {
      return !hyphen || isNoun(noun, true);
    }
    return noun > end
        && text.kind(noun) == Chars.LATIN
        && isNoun(noun, hyphen)
        && (Character.isLowerCase(text.originalAt(noun))
            || numeral.form() == Form.WORDS && Character.isLowerCase(text.originalAt(start)));
  }

  private boolean isOne(Numeral numeral) {
    return numeral.form() == Form.WORDS && numeral.high().compareTo(BigDecimal.ONE) <= 0;
  }

  private boolean isLimited(int start) {
    return lexicon.findBefore(text, text.skipBlanksBack(start), PhraseLists.LIMITERS) != null;
  }

  private static boolean isYear(Numeral numeral) {
    return numeral.form() == Form.DIGITS
        && numeral.length() == 4
        && numeral.isWholeBetween(EARLIEST_YEAR, LATEST_YEAR);
  }

  /** 2,706: a separator of thousands is no year and no code. */
  private boolean isGrouped(Numeral numeral) {
    return numeral.form() == Form.DECIMAL
        && numeral.low().compareTo(THOUSAND) >= 0
        && numeral.low().stripTrailingZeros().scale() <= 0;
  }

  /** Whether the text around the number is English rather than Chinese. */
  private boolean isEnglishAround(int start, int noun) {
    int before = text.skipBlanksBack(start) - 1;
    return text.kind(before) == Chars.LATIN
        || text.kind(noun) == Chars.LATIN
        || !Chars.isHan(text.at(before)) && !Chars.isHan(text.at(noun));
  }

  /** Whether the word at {@code p} may be a noun with its adjectives. */
  private boolean isNoun(int p, boolean hyphen) {
    Found<English> word = lexicon.find(text, p, PhraseLists.ENGLISH_WORDS);
    if (word == null) {
      return text.kind(p + 1) == Chars.LATIN;
    }
    return switch (word.meaning()) {
      case FUNCTION -> text.startsWith("of ", p) && !hyphen;
      case MODIFIER_NOUN -> !hyphen;
      default -> true;
    };
  }

  /** two years, five more days: a length of time, with at most one word before its unit. */
  private boolean isTimeAhead(int p) {
    if (lexicon.match(text, p, WordClass.TIME_UNIT.bit()) != Lexicon.NONE) {
      return true;
    }
    int q = p;
    while (text.kind(q) == Chars.LATIN) {
      q++;
    }
    int next = text.skipBlanks(q);
    return q > p
        && next > q
        && lexicon.match(text, next, WordClass.TIME_UNIT.bit()) != Lexicon.NONE
        && lexicon.find(text, p, PhraseLists.ENGLISH_WORDS) == null
        && !isOrdinalAhead(next);
  }

  /** "second" is a unit of time and an ordinal. */
  private boolean isOrdinalAhead(int p) {
    return lexicon.match(text, p, WordClass.ORDINAL_WORD.bit()) != Lexicon.NONE;
  }
}
