package io.github.hanfacts.internal.lexicon;

import io.github.hanfacts.internal.text.Chars;
import io.github.hanfacts.internal.text.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a word list: UTF-8, tab-separated, a header row, {@code #} at the start of a line is a
 * comment. Strict: a wrong column, a blank cell, a duplicate or an unsorted row is an error of the
 * form {@code units.tsv:57: duplicate surface "公里" (first at line 12)}.
 */
final class TsvReader {

  private TsvReader() {}

  static List<Row> read(String file, List<String> columns) {
    return read(file, columns, Resources.lines("lexicon/" + file));
  }

  static List<Row> read(String file, List<String> columns, List<String> lines) {
    List<Row> rows = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    boolean header = true;
    String previous = "";
    int line = 0;
    for (String text : lines) {
      line++;
      if (text.startsWith("#")) {
        continue;
      }
      List<String> cells = Arrays.asList(text.split("\t", -1));
      if (header) {
        if (!cells.equals(columns)) {
          throw new IllegalArgumentException(
              file + ":" + line + ": columns are " + cells + ", not " + columns);
        }
        header = false;
        continue;
      }
      Row row = new Row(file, line, columns, cells);
      if (cells.size() != columns.size()) {
        throw row.error(cells.size() + " cells for the columns " + columns);
      }
      for (String cell : cells) {
        if (cell.isEmpty() || !cell.equals(cell.strip())) {
          throw row.error("blank cell, or blank at the edge of a cell, in " + cells);
        }
      }
      String surface = row.surface();
      if (!Chars.fold(surface).equals(surface)) {
        throw row.error(
            "surface \"" + surface + "\" is not folded, write \"" + Chars.fold(surface) + '"');
      }
      String key = columns.contains("written") ? surface + '\t' + row.text("written") : surface;
      Integer other = first.putIfAbsent(key, line);
      if (other != null) {
        throw row.error("duplicate surface \"" + surface + "\" (first at line " + other + ")");
      }
      if (surface.compareTo(previous) < 0) {
        throw row.error("not sorted: \"" + surface + "\" after \"" + previous + '"');
      }
      previous = surface;
      rows.add(row);
    }
    return rows;
  }
}
