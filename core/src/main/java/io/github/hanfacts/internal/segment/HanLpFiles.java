package io.github.hanfacts.internal.segment;

import com.hankcs.hanlp.corpus.tag.Nature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** HanLP's data files as they lie in its jar, read without any of its settings. */
final class HanLpFiles {

  private static final String ROOT = "/data/dictionary/";

  private HanLpFiles() {}

  static InputStream open(String file) {
    InputStream in = Nature.class.getResourceAsStream(ROOT + file);
    if (in == null) {
      throw new IllegalStateException(
          ROOT + file + " is missing: is HanLP portable 1.8 on the class path?");
    }
    return in;
  }

  static ByteBuffer read(String file) {
    try (InputStream in = open(file)) {
      return ByteBuffer.wrap(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The words of a double array, each with its index. A cell's {@code check} is the base of its
   * parent; a word ends at the cell that is its own base.
   */
  static Map<String, Integer> surfaces(ByteBuffer in) {
    int size = in.getInt();
    int[] base = new int[size];
    int[] firstChild = new int[size];
    int[] nextChild = new int[size];
    Arrays.fill(firstChild, -1);
    for (int cell = 0; cell < size; cell++) {
      base[cell] = in.getInt();
      int parent = in.getInt();
      if (cell > 0 && parent > 0) {
        nextChild[cell] = firstChild[parent];
        firstChild[parent] = cell;
      }
    }
    record Branch(int base, String prefix) {}
    Map<String, Integer> surfaces = new TreeMap<>();
    Deque<Branch> open = new ArrayDeque<>();
    open.push(new Branch(base[0], ""));
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      for (int cell = firstChild[branch.base]; cell >= 0; cell = nextChild[cell]) {
        if (cell == branch.base) {
          surfaces.put(branch.prefix, -base[cell] - 1);
        } else {
          open.push(new Branch(base[cell], branch.prefix + (char) (cell - branch.base - 1)));
        }
      }
    }
    return surfaces;
  }
}
