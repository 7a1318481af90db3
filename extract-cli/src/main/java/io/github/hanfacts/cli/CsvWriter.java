package io.github.hanfacts.cli;

import io.github.hanfacts.AmountFact;
import io.github.hanfacts.DateFact;
import io.github.hanfacts.DateInterval;
import io.github.hanfacts.Extraction;
import io.github.hanfacts.Fact;
import io.github.hanfacts.Mention;
import io.github.hanfacts.Mod;
import io.github.hanfacts.NumberRange;
import io.github.hanfacts.QuantityFact;
import io.github.hanfacts.QuoteFact;
import io.github.hanfacts.Speaker;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A fact a row, the same columns for all kinds (RFC 4180, with line feeds); cells that a kind does
 * not have are empty.
 */
final class CsvWriter implements DocumentWriter {

  private enum Column {
    ID,
    KIND,
    START,
    END,
    TEXT,
    TYPE,
    VALUE,
    LOW,
    HIGH,
    MOD,
    FROM,
    TO,
    CURRENCY,
    UNIT,
    PER,
    SPEAKER,
    CUE,
    RULE
  }

  @Override
  public String heading() {
    StringJoiner heading = new StringJoiner(",", "", "\n");
    for (Column column : Column.values()) {
      heading.add(column.name().toLowerCase(Locale.ROOT));
    }
    return heading.toString();
  }

  @Override
  public String write(Extraction extraction) {
    StringBuilder rows = new StringBuilder();
    for (Fact fact : extraction.facts()) {
      Map<Column, String> cells = cells(fact);
      cells.put(Column.ID, extraction.document().id());
      StringJoiner row = new StringJoiner(",", "", "\n");
      for (Column column : Column.values()) {
        row.add(quoted(cells.getOrDefault(column, "")));
      }
      rows.append(row);
    }
    return rows.toString();
  }

  private static Map<Column, String> cells(Fact fact) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.KIND, fact.kind().name().toLowerCase(Locale.ROOT));
    cells.put(Column.START, Integer.toString(fact.start()));
    cells.put(Column.END, Integer.toString(fact.end()));
    cells.put(Column.TEXT, fact.text());
    cells.put(Column.RULE, fact.rule());
    if (fact instanceof DateFact date) {
      cells.put(Column.TYPE, date.type().name());
      cells.put(Column.VALUE, date.value());
      put(cells, Column.MOD, date.mod().map(Mod::name));
      put(cells, Column.FROM, date.interval().flatMap(DateInterval::from).map(Object::toString));
      put(cells, Column.TO, date.interval().flatMap(DateInterval::to).map(Object::toString));
    } else if (fact instanceof AmountFact amount) {
      range(cells, amount.range(), amount.mod());
      cells.put(Column.CURRENCY, amount.currency());
      put(cells, Column.PER, amount.per());
    } else if (fact instanceof QuantityFact quantity) {
      cells.put(Column.TYPE, quantity.type().name());
      range(cells, quantity.range(), quantity.mod());
      put(cells, Column.UNIT, quantity.unit());
      put(cells, Column.PER, quantity.per());
    } else if (fact instanceof QuoteFact quote) {
      cells.put(Column.TYPE, quote.type().name());
      put(cells, Column.SPEAKER, quote.speaker().flatMap(Speaker::name));
      put(cells, Column.CUE, quote.cue().map(Mention::text));
    }
    return cells;
  }

  private static void range(Map<Column, String> cells, NumberRange range, Optional<Mod> mod) {
    put(cells, Column.LOW, range.low().map(BigDecimal::toPlainString));
    put(cells, Column.HIGH, range.high().map(BigDecimal::toPlainString));
    put(cells, Column.MOD, mod.map(Mod::name));
  }

  private static void put(Map<Column, String> cells, Column column, Optional<String> value) {
    value.ifPresent(v -> cells.put(column, v));
  }

  private static String quoted(String cell) {
    boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
