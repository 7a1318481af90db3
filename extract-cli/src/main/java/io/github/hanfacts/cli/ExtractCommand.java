package io.github.hanfacts.cli;

import io.github.hanfacts.Fact;
import io.github.hanfacts.FactExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code hanfacts extract}: documents in, facts out, in the same order. */
@Command(
    name = "extract",
    description = "Prints the facts of documents, in the order of the documents.")
final class ExtractCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE|DIR|-",
      description = {
        "What to read, packed by gzip or not. A folder stands for the .txt, .jsonl and .html files"
            + " below it, - and no argument at all for standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "jsonl|table|csv|timeml",
      converter = OptionWords.OfOutputFormat.class,
      description = {
        "jsonl: a line of JSON for each document; table: columns for people; csv: a row for each"
            + " fact; timeml: the text with its dates as TIMEX3. A table on a terminal, else jsonl."
      })
  private @Nullable OutputFormat format;

  @Option(
      names = "--input-format",
      paramLabel = "text|jsonl|html",
      converter = OptionWords.OfInputFormat.class,
      description = {
        "text: a file is a document; jsonl: a line is a document, {\"id\", \"text\", \"date\"?,"
            + " \"lang\"?}; html: a file is a page with a document in it. By default what the name of"
            + " the file tells, else text."
      })
  private @Nullable InputFormat inputFormat;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = OptionWords.OfCharset.class,
      description =
          "The encoding of texts and pages, UTF-8 by default; auto takes the likeliest for each.")
  private TextDecoder decoder = TextDecoder.UTF_8;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = OptionWords.OfDate.class,
      description =
          "When documents without a date of their own were published: 2025-11-21 or"
              + " 2025-11-21T09:30.")
  private @Nullable Temporal date;

  @Option(
      names = "--kinds",
      paramLabel = "KIND",
      split = ",",
      converter = OptionWords.OfKind.class,
      description = "What to look for: date, amount, quantity, quote, with commas between; all.")
  private Set<Fact.Kind> kinds = EnumSet.allOf(Fact.Kind.class);

  @Option(
      names = "--region",
      paramLabel = "CODE",
      converter = OptionWords.OfRegion.class,
      description =
          "Whose money a bare $ or yuan is: CN, TW, HK, US …; told from each text by default.")
  private @Nullable String region;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Writes there instead of to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description =
          "Also writes there what went wrong: a line {\"place\", \"error\"} for each input.")
  private @Nullable Path errorFile;

  @Option(
      names = "--with-text",
      description = "Adds its text to each line of JSON: what the places of a page count from.")
  private boolean withText;

  @Option(
      names = "--explain",
      description = "Adds to each fact the rule that found it and the lexemes it was read from.")
  private boolean explain;

  @Option(
      names = "--vague-dates",
      description =
          "Also finds words such as recently: PRESENT_REF, PAST_REF, FUTURE_REF for a value.")
  private boolean vagueDates;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = OptionWords.OfThreads.class,
      description = "How many documents to work on at a time, 1 by default; the order stays.")
  private int threads = 1;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (inputs.isEmpty() && terminal.typed()) {
      throw new ParameterException(
          spec.commandLine(), "name a file, a folder, or - for standard input");
    }
    boolean toTerminal = output == null && terminal.interactive();
    OutputFormat chosen =
        format != null ? format : toTerminal ? OutputFormat.TABLE : OutputFormat.JSONL;
    DocumentWriter writer = chosen.writer(withText, explain, toTerminal && terminal.colour());
    try (ErrorLog errors =
            new ErrorLog(terminal.err(), Optional.ofNullable(errorFile).map(this::open));
        Output out = output == null ? Output.to(terminal) : open(output)) {
      Optional<InputFormat> only = Optional.ofNullable(inputFormat);
      DocumentReader reader = new DocumentReader(only, decoder, Optional.ofNullable(date), errors);
      Inputs opener = new Inputs(terminal.in(), only, errors);
      try (Progress progress = new Progress(terminal.err(), terminal.waited());
          Batch batch = new Batch(extractor(), writer, out, errors, progress, threads)) {
        for (String input : inputs.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : inputs) {
          opener.read(input, (in, name) -> reader.read(in, name, batch));
        }
      }
      return errors.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private FactExtractor extractor() {
    Fact.Kind[] wanted = kinds.toArray(new Fact.Kind[0]);
    FactExtractor.Builder builder =
        FactExtractor.builder().kinds(wanted[0], wanted).vagueDates(vagueDates);
    if (region != null) {
      builder.region(region);
    }
    return builder.build();
  }

  private Output open(Path file) {
    try {
      return Output.to(file);
    } catch (IOException e) {
      throw new ParameterException(
          spec.commandLine(), "cannot write " + file + ": " + InputError.reason(e));
    }
  }
}
