package io.github.hanfacts.internal.phrase;

import io.github.hanfacts.Mod;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.internal.lex.LexedText;
import io.github.hanfacts.internal.lexicon.Lexicon;
import io.github.hanfacts.internal.lexicon.Lexicon.Found;
import io.github.hanfacts.internal.number.Modifiers;
import io.github.hanfacts.internal.phrase.NumberPhrase.Sort;
import io.github.hanfacts.internal.phrase.PhraseLists.Apart;
import io.github.hanfacts.internal.phrase.PhraseLists.Infix;
import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.SourceText;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around the core of a phrase: modifiers before, after and apart, and its rate. */
final class Frame {

  private static final int LONGEST_CLAUSE = 24;

  private final SourceText text;
  private final Lexicon lexicon;
  private final Rates rates;

  Frame(LexedText lexed) {
    this.text = lexed.text();
    this.lexicon = lexed.lexicon();
    this.rates = new Rates(lexed);
  }

  /** The whole phrase. Nothing before {@code from} belongs to it; {@code last} came before it. */
  NumberPhrase around(Core core, int from, @Nullable NumberPhrase last) {
    int start = core.lead();
    int end = core.end();
    Mod mod = null;
    String per = null;
    // 超过每月3000辆 as well as 每月超过3000辆
    for (int turn = 0; turn < 2; turn++) {
      Found<Mod> before = Modifiers.before(lexicon, text, start);
      if (before != null && before.start() >= from) {
        start = before.start();
        mod = before.meaning();
      }
      Found<String> rate = per == null ? rates.before(start) : null;
      if (rate == null || rate.end() < from) {
        break;
      }
      per = rate.meaning();
      if (rate.start() == rate.end() || rate.start() < from) {
        break;
      }
      start = rate.start();
    }
    BigDecimal high = core.high();
    boolean more = core.infix() == Infix.MORE;
    Found<Mod> after = Modifiers.after(lexicon, text, end);
    if (after != null && text.kind(after.end()) != Chars.DIGIT) {
      if (isOneMore(after)) {
        high = high.add(BigDecimal.ONE.scaleByPowerOfTen(-high.stripTrailingZeros().scale()));
        more = true;
      } else if (mod == null) {
        mod = after.meaning();
      }
      end = after.end();
    }
    if (mod == null) {
      mod = ofInfix(core.infix());
    }
    if (mod == null && core.lead() < core.start()) {
      mod = ofMagnitude(core.start());
    }
    Found<String> perAfter = per == null ? rates.after(end) : null;
    if (perAfter != null) {
      per = perAfter.meaning();
      end = perAfter.end();
    }
    if (mod == null) {
      mod = apart(core, start, last);
    }
    NumberRange range = range(core.low(), high, mod);
    return new NumberPhrase(
        start,
        end,
        core.start(),
        core.end(),
        core.sort(),
        range,
        mod == null && more ? Mod.MORE_THAN : mod,
        core.unit(),
        core.rule().equals("implied"),
        per,
        core.rule());
  }

  /** 2公里多, 3万元余: up to one more, which is less than any more. */
  private boolean isOneMore(Found<Mod> after) {
    return after.end() - after.start() == 1
        && lexicon.find(text, after.start(), PhraseLists.INFIXES) != null
        && Chars.isHan(text.at(after.start()));
  }

  /** The modifier that only a bare magnitude takes: 上千, 过百. */
  private @Nullable Mod ofMagnitude(int start) {
    Found<Optional<Mod>> found = lexicon.findBefore(text, start, PhraseLists.MAGNITUDE_MODIFIERS);
    return found == null ? null : found.meaning().orElse(null);
  }

  private static @Nullable Mod ofInfix(@Nullable Infix infix) {
    return infix == Infix.ABOUT ? Mod.APPROX : infix == Infix.AT_LEAST ? Mod.EQUAL_OR_MORE : null;
  }

  private static NumberRange range(BigDecimal low, BigDecimal high, @Nullable Mod mod) {
    if (mod == null) {
      return NumberRange.between(low, high);
    }
    return switch (mod) {
      case MORE_THAN, EQUAL_OR_MORE -> NumberRange.from(low);
      case LESS_THAN, NEARLY, EQUAL_OR_LESS -> NumberRange.upTo(high);
      default -> NumberRange.between(low, high);
    };
  }

  // ---------------------------------------------------------------- modifiers that stand apart

  /** 至少招10%, 不到美国的1/6、日本的1/3: a modifier of the number with words between. */
  private @Nullable Mod apart(Core core, int start, @Nullable NumberPhrase last) {
    if (!Chars.isHan(text.at(text.skipBlanksBack(start) - 1))) {
      return null;
    }
    Mod adverb = adverb(start);
    if (adverb != null || core.sort() != Sort.FRACTION && core.sort() != Sort.MULTIPLE) {
      return adverb;
    }
    if (text.at(text.skipBlanksBack(start) - 1) != '的') {
      return null;
    }
    for (int p = start - 1; p > start - LONGEST_CLAUSE && p > 0; p--) {
      char c = text.at(p);
      if (c == '、' && last != null && last.coreEnd() == p) {
        return last.sort() == core.sort() && last.start() == last.coreStart() ? last.mod() : null;
      }
      byte kind = text.kind(p);
      if ((kind == Chars.OTHER && c != '—') || kind == Chars.LINE || kind == Chars.MARK) {
        return null;
      }
      Found<Mod> before = Modifiers.before(lexicon, text, p);
      if (before != null && before.end() == p && before.end() - before.start() > 1) {
        return before.meaning();
      }
    }
    return null;
  }

  private @Nullable Mod adverb(int start) {
    int edge = text.skipBlanksBack(start);
    for (int gap = 0; gap <= 6; gap++) {
      int p = edge - gap;
      Found<Apart> apart = lexicon.findBefore(text, p, PhraseLists.MODIFIERS_APART);
      if (apart != null) {
        return apart.meaning().reach() >= gap ? apart.meaning().mod() : null;
      }
      char c = text.at(p - 1);
      if (text.kind(p - 1) != Chars.HAN || c == '的') {
        return null;
      }
    }
    return null;
  }
}
