package io.github.hanfacts.cli;

import io.github.hanfacts.FactExtractor;
import io.github.hanfacts.cli.eval.Evaluation;
import io.github.hanfacts.cli.eval.Mistake;
import io.github.hanfacts.cli.eval.Rates;
import io.github.hanfacts.cli.eval.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code hanfacts eval}: how good the extraction is, against marked texts. */
@Command(
    name = "eval",
    description = {
      "Prints precision, recall and F1 in percent against texts whose facts people have marked."
          + " exact: place and value are right; relaxed: a fact of the kind overlaps."
    })
final class EvalCommand implements Callable<Integer> {

  private static final String HEADINGS =
      """
                                   exact                 relaxed
      kind        script    gold  found       P      R     F1       P      R     F1   traps
      """;

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(
      names = "--gold",
      paramLabel = "DIR",
      required = true,
      description = "Folder of gold files, .json.")
  @SuppressWarnings("NullAway.Init") // required
  private Path gold;

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Folder of their texts; by default that of the gold, or articles beside it.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--errors",
      description = "Also lists what is missing, spurious or wrong, with the text around it.")
  private boolean errors;

  EvalCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> files = goldFiles();
    List<Path> folders = inputs.isEmpty() ? List.of(gold, gold.resolveSibling("articles")) : inputs;
    ErrorLog failures = new ErrorLog(terminal.err(), Optional.empty());
    FactExtractor extractor = FactExtractor.create();
    JsonLinesWriter json = new JsonLinesWriter();
    Evaluation evaluation = new Evaluation(document -> json.write(extractor.extract(document)));
    for (Path file : files) {
      try {
        evaluation.add(file, folders);
      } catch (IOException e) {
        failures.report(new InputError(file.toString(), e));
      }
    }
    try (Output out = Output.to(terminal)) {
      out.write(table(evaluation.rows()));
      if (errors) {
        out.write("\n" + list(evaluation.mistakes()));
      }
    }
    return failures.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private List<Path> goldFiles() {
    try (Stream<Path> entries = Files.list(gold)) {
      List<Path> files =
          entries.filter(entry -> entry.toString().endsWith(".json")).sorted().toList();
      if (files.isEmpty()) {
        throw new ParameterException(spec.commandLine(), gold + ": no .json file in this folder");
      }
      return files;
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), gold + ": " + InputError.reason(e));
    }
  }

  private static String table(List<Row> rows) {
    StringBuilder table = new StringBuilder(HEADINGS);
    for (Row row : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-10s  %-7s  %5d  %5d  %s  %s  %6s\n",
              row.kind(),
              row.script(),
              row.gold(),
              row.found(),
              rates(row.exact()),
              rates(row.relaxed()),
              row.traps() == 0 ? "-" : row.trapsHit() + "/" + row.traps()));
    }
    return table.toString();
  }

  private static String rates(Rates rates) {
    return String.format(Locale.ROOT, "%6s %6s %6s", rates.precision(), rates.recall(), rates.f1());
  }

  private static String list(List<Mistake> mistakes) {
    StringBuilder list = new StringBuilder();
    for (Mistake mistake : mistakes) {
      list.append(mistake.what())
          .append("  ")
          .append(mistake.kind())
          .append("  ")
          .append(mistake.document())
          .append(':')
          .append(mistake.start())
          .append('-')
          .append(mistake.end())
          .append("  ")
          .append(mistake.context());
      if (!mistake.wanted().isEmpty()) {
        list.append("  wanted ").append(mistake.wanted());
      }
      if (!mistake.got().isEmpty()) {
        list.append("  got ").append(mistake.got());
      }
      list.append('\n');
    }
    return list.toString();
  }
}
