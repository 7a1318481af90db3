package io.github.hanfacts.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a job or a stream is told on its command line.
 *
 * @param inputs paths to read
 * @param format how articles lie there: {@code text}, {@code json}, {@code csv} or any other format
 *     that Spark can load
 * @param output where facts go
 * @param outputFormat any format that Spark can save
 * @param deadLetters where go the records that yield no facts because something is wrong with them
 * @param run name of the run, part of both outputs
 * @param date when articles without a date were published
 * @param maxLength the longest text that is taken for an article, in UTF-16 code units
 * @param columns the input's names for {@code id}, {@code text}, {@code date} and {@code lang}
 * @param readOptions passed on to Spark's reader
 * @param writeOptions passed on to Spark's writer
 * @param checkpoint of a stream: where it keeps how far it is
 * @param maxFiles of a stream: how many files make a batch
 * @param untilEmpty of a stream: whether to stop once all files that are there have been read
 */
record JobOptions(
    List<String> inputs,
    String format,
    String output,
    String outputFormat,
    String deadLetters,
    String run,
    Optional<String> date,
    int maxLength,
    Map<String, String> columns,
    Map<String, String> readOptions,
    Map<String, String> writeOptions,
    Optional<String> checkpoint,
    int maxFiles,
    boolean untilEmpty) {

  static final String USAGE =
      """
      --input PATH             what to read; may be given again
      --format FORMAT          text: a file is an article; json: a line is an article; csv: a row is
                               one, with a header; parquet or any other format that Spark can load
      --output PATH            where the facts go
      --output-format FORMAT   parquet (the default), delta, iceberg, ...
      --dead-letters PATH      where bad records go; by default the output with -dead-letters added
      --run NAME               name of this run; a run of the same name is replaced ("default")
      --date DATE              when articles without a date were published
      --max-chars N            a longer text is a bad record (1000000)
      --column NAME=COLUMN     the input's own name for id, text, date or lang
      --read-option KEY=VALUE  for Spark's reader
      --write-option KEY=VALUE for Spark's writer
      a stream also takes:
      --checkpoint PATH        where it keeps how far it is; needed
      --max-files N            how many files make a batch (100)
      --until-empty            stop when all files that are there have been read
      """;

  /** A run is a folder of the output: {@code 2025-11-21}, not {@code ../a}. */
  private static final Pattern FOLDER = Pattern.compile("[\\w][\\w.-]{0,99}");

  private static final int MAX_CHARS = 1_000_000;
  private static final int MAX_FILES = 100;

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException if it makes no sense; the message says what does not
   */
  static JobOptions parse(String... arguments) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    boolean untilEmpty = false;
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (name.equals("--until-empty")) {
        untilEmpty = true;
      } else if (i + 1 == arguments.length) {
        throw new IllegalArgumentException(name + " needs a value");
      } else {
        given.computeIfAbsent(name, n -> new ArrayList<>()).add(arguments[++i]);
      }
    }
    Map<String, String> columns = new LinkedHashMap<>();
    List.of("id", "text", "date", "lang").forEach(name -> columns.put(name, name));
    pairs(given, "--column")
        .forEach(
            (name, column) -> {
              if (columns.replace(name, column) == null) {
                throw new IllegalArgumentException("no such column: " + name);
              }
            });
    String output = one(given, "--output").orElseThrow(() -> missing("--output"));
    JobOptions options =
        new JobOptions(
            Optional.ofNullable(given.remove("--input")).orElseThrow(() -> missing("--input")),
            one(given, "--format").orElseThrow(() -> missing("--format")),
            output,
            one(given, "--output-format").orElse("parquet"),
            one(given, "--dead-letters").orElse(output + "-dead-letters"),
            one(given, "--run").orElse("default"),
            one(given, "--date"),
            number(given, "--max-chars", MAX_CHARS),
            columns,
            pairs(given, "--read-option"),
            pairs(given, "--write-option"),
            one(given, "--checkpoint"),
            number(given, "--max-files", MAX_FILES),
            untilEmpty);
    if (!FOLDER.matcher(options.run).matches()) {
      throw new IllegalArgumentException("--run is no name of a folder: " + options.run);
    }
    if (!given.isEmpty()) {
      throw new IllegalArgumentException("no such option: " + given.keySet().iterator().next());
    }
    return options;
  }

  /**
   * Reads the command line of a stream.
   *
   * @throws IllegalArgumentException if it makes no sense; the message says what does not
   */
  static JobOptions parseStream(String... arguments) {
    JobOptions options = parse(arguments);
    if (options.checkpoint.isEmpty()) {
      throw missing("--checkpoint");
    }
    if (options.inputs.size() > 1 || !options.format.equals("json")) {
      throw new IllegalArgumentException("a stream reads one folder of --format json");
    }
    return options;
  }

  /** These options for another run. */
  JobOptions withRun(String newRun) {
    return new JobOptions(
        inputs,
        format,
        output,
        outputFormat,
        deadLetters,
        newRun,
        date,
        maxLength,
        columns,
        readOptions,
        writeOptions,
        checkpoint,
        maxFiles,
        untilEmpty);
  }

  private static Optional<String> one(Map<String, List<String>> given, String name) {
    List<String> values = Optional.ofNullable(given.remove(name)).orElse(List.of());
    if (values.size() > 1) {
      throw new IllegalArgumentException(name + " is given more than once");
    }
    return values.stream().findFirst();
  }

  private static int number(Map<String, List<String>> given, String name, int otherwise) {
    Optional<String> value = one(given, name);
    try {
      return value.isPresent() ? Integer.parseInt(value.get()) : otherwise;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(name + " needs a number, not " + value.get(), e);
    }
  }

  private static Map<String, String> pairs(Map<String, List<String>> given, String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : Optional.ofNullable(given.remove(name)).orElse(List.of())) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException(name + " needs KEY=VALUE, not " + pair);
      }
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return pairs;
  }

  private static IllegalArgumentException missing(String name) {
    return new IllegalArgumentException(name + " is missing");
  }
}
