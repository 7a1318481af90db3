package io.github.hanfacts.spark;

import io.github.hanfacts.AmountFact;
import io.github.hanfacts.DateFact;
import io.github.hanfacts.DateInterval;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Mention;
import io.github.hanfacts.Mod;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.QuantityFact;
import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Span;
import io.github.hanfacts.Speaker;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** A fact in the shape of {@link FactColumn}. */
final class FactStruct {

  private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

  /** Microseconds since 1970 fit a long for 292,000 years. */
  private static final int LAST_YEAR = 290_000;

  private final @Nullable Object[] members = new @Nullable Object[FactColumn.values().length];

  private FactStruct(Fact fact) {
    set(FactColumn.KIND, utf8(fact.kind().name().toLowerCase(Locale.ROOT)));
    set(FactColumn.START, fact.start());
    set(FactColumn.END, fact.end());
    set(FactColumn.TEXT, utf8(fact.text()));
    set(FactColumn.RULE, utf8(fact.rule()));
    if (fact instanceof DateFact date) {
      date(date);
    } else if (fact instanceof AmountFact amount) {
      amount(amount);
    } else if (fact instanceof QuantityFact quantity) {
      quantity(quantity);
    } else {
      quote((QuoteFact) fact);
    }
  }

  /** The wanted members of a fact. */
  static InternalRow row(Fact fact, FactColumn[] columns) {
    FactStruct struct = new FactStruct(fact);
    @Nullable Object[] row = new @Nullable Object[columns.length];
    for (int i = 0; i < row.length; i++) {
      row[i] = struct.members[columns[i].ordinal()];
    }
    return new GenericInternalRow(row);
  }

  private void date(DateFact date) {
    set(FactColumn.TYPE, utf8(date.type().name()));
    set(FactColumn.VALUE, utf8(date.value()));
    set(FactColumn.FROM, micros(date.interval().flatMap(DateInterval::from)));
    set(FactColumn.TO, micros(date.interval().flatMap(DateInterval::to)));
    mod(date.mod());
  }

  private void amount(AmountFact amount) {
    set(FactColumn.CORE, span(amount.core()));
    range(amount.range());
    mod(amount.mod());
    set(FactColumn.CURRENCY, utf8(amount.currency()));
    set(FactColumn.IMPLIED, amount.implied());
    set(FactColumn.PER, utf8(amount.per()));
  }

  private void quantity(QuantityFact quantity) {
    set(FactColumn.CORE, span(quantity.core()));
    set(FactColumn.TYPE, utf8(quantity.type().name()));
    range(quantity.range());
    mod(quantity.mod());
    set(FactColumn.UNIT, utf8(quantity.unit()));
    set(FactColumn.PER, utf8(quantity.per()));
    set(FactColumn.OF, utf8(quantity.of()));
  }

  private void quote(QuoteFact quote) {
    set(FactColumn.TYPE, utf8(quote.type().name()));
    set(
        FactColumn.PARTS,
        new GenericArrayData(quote.parts().stream().map(FactStruct::span).toArray()));
    set(FactColumn.SPEAKER, quote.speaker().map(FactStruct::speaker).orElse(null));
    set(FactColumn.CUE, quote.cue().map(FactStruct::mention).orElse(null));
    set(FactColumn.NESTED, quote.nested());
  }

  private void range(NumberRange range) {
    set(FactColumn.LOW, decimal(range.low()));
    set(FactColumn.HIGH, decimal(range.high()));
    set(FactColumn.RANGE, utf8(range.toString()));
  }

  private void mod(Optional<Mod> mod) {
    set(FactColumn.MOD, utf8(mod.map(Mod::name)));
  }

  private void set(FactColumn column, @Nullable Object value) {
    members[column.ordinal()] = value;
  }

  private static InternalRow span(Span span) {
    return row(span.start(), span.end());
  }

  private static InternalRow mention(Mention mention) {
    return row(mention.start(), mention.end(), utf8(mention.text()));
  }

  private static InternalRow speaker(Speaker speaker) {
    Optional<Mention> mention = speaker.mention();
    return row(
        mention.map(Mention::start).orElse(null),
        mention.map(Mention::end).orElse(null),
        utf8(mention.map(Mention::text)),
        utf8(speaker.name()),
        utf8(speaker.form().map(Speaker.Form::name)));
  }

  private static InternalRow row(@Nullable Object... members) {
    return new GenericInternalRow(members);
  }

  private static UTF8String utf8(String text) {
    return UTF8String.fromString(text);
  }

  private static @Nullable UTF8String utf8(Optional<String> text) {
    return text.isPresent() ? utf8(text.get()) : null;
  }

  /** Null also where the bound has more digits than the column; {@code range} has them all. */
  private static @Nullable Decimal decimal(Optional<BigDecimal> bound) {
    int precision = FactColumn.decimal().precision();
    int scale = FactColumn.decimal().scale();
    if (bound.isEmpty()
        || bound.get().scale() > scale
        || bound.get().precision() - bound.get().scale() > precision - scale) {
      return null;
    }
    return Decimal.apply(bound.get(), precision, scale);
  }

  private static @Nullable Long micros(Optional<Temporal> moment) {
    if (moment.isEmpty()) {
      return null;
    }
    LocalDateTime time =
        moment.get() instanceof LocalDate day
            ? day.atStartOfDay()
            : LocalDateTime.from(moment.get());
    return Math.abs(time.getYear()) > LAST_YEAR ? null : ChronoUnit.MICROS.between(EPOCH, time);
  }
}
