package io.github.hanfacts.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hanfacts.AmountFact;
import io.github.hanfacts.DateFact;
import io.github.hanfacts.DateInterval;
import io.github.hanfacts.Document;
import io.github.hanfacts.Fact;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.Span;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values at the edge of what Spark's types hold, and what travels to the executors. */
class FactStructTest {

  @ParameterizedTest
  @CsvSource({
    "99999999999999999999, 99999999999999999999",
    "100000000000000000000,",
    "0.000000000000000001, 0.000000000000000001",
    "0.0000000000000000001,",
    "0.00333333333333, 0.00333333333333",
    "-40, -40",
  })
  void boundsThatDoNotFitAreNullAndTheRangeIsExact(BigDecimal bound, BigDecimal stored) {
    InternalRow row = row(amount(NumberRange.from(bound)));
    Decimal low = row.isNullAt(0) ? null : row.getDecimal(0, 38, 18);
    if (stored == null) {
      assertThat(low).isNull();
    } else {
      assertThat(low.toJavaBigDecimal()).isEqualByComparingTo(stored);
    }
    assertThat(row.isNullAt(1)).isTrue();
    assertThat(row.getString(2)).isEqualTo(bound.toPlainString() + "..");
  }

  @Test
  void momentsAreMicrosecondsWithoutAZone() {
    InternalRow row = row(date(LocalDate.of(1970, 1, 2), LocalDateTime.of(1970, 1, 2, 0, 0, 1)));
    assertThat(row.getLong(3)).isEqualTo(86_400_000_000L);
    assertThat(row.getLong(4)).isEqualTo(86_401_000_000L);
  }

  @Test
  void momentsBeyondMicrosecondsAreNull() {
    InternalRow row = row(date(LocalDate.of(-999_999, 1, 1), LocalDate.of(999_999, 1, 1)));
    assertThat(row.isNullAt(3)).isTrue();
    assertThat(row.isNullAt(4)).isTrue();
  }

  @Test
  void noExtractorTravels() throws Exception {
    FactFunction function = SessionFunctions.of(FactQuery.FACTS);
    function.query().find(Document.of("", "2025年"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(function);
    }
    assertThat(bytes.size()).isLessThan(1000);
  }

  private static InternalRow row(Fact fact) {
    return FactStruct.row(
        fact,
        new FactColumn[] {
          FactColumn.LOW, FactColumn.HIGH, FactColumn.RANGE, FactColumn.FROM, FactColumn.TO
        });
  }

  private static Fact amount(NumberRange range) {
    return new AmountFact(
        0,
        2,
        "1元",
        new Span(0, 2),
        range,
        Optional.empty(),
        "CNY",
        false,
        Optional.empty(),
        "test");
  }

  private static Fact date(Temporal from, Temporal to) {
    return new DateFact(
        0,
        1,
        "年",
        DateFact.Type.DATE,
        "X",
        Optional.empty(),
        Optional.of(DateInterval.of(from, to)),
        false,
        "test");
  }
}
