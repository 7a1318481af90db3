package io.github.hanfacts.cli;

import io.github.hanfacts.Token;
import io.github.hanfacts.Tokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code hanfacts tokenize}: lines in, their tokens out, in the same order. */
@Command(name = "tokenize", description = "Prints the tokens of each line of a text.")
final class TokenizeCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 100_000_000;

  private final Terminal terminal;

  @Parameters(
      paramLabel = "FILE|-",
      description = "Texts in UTF-8; - and no argument at all for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "jsonl|table|words",
      converter = OptionWords.OfTokenFormat.class,
      description = {
        "jsonl: a line of JSON for each line; table: a row for each token; words: the words of a"
            + " line with one blank between. A table on a terminal, else jsonl."
      })
  private @Nullable TokenFormat format;

  @Option(
      names = "--mode",
      paramLabel = "fast|words|names|corpus",
      converter = OptionWords.OfTokenizerMode.class,
      description = {
        "fast: the longest word at each place; words: the likeliest words; names: with names of"
            + " persons; corpus: as the hand-segmented corpora cut. By default corpus for the"
            + " format words, else words."
      })
  private Tokenizer.@Nullable Mode mode;

  @Option(
      names = "--pos",
      description = "Adds the part of speech to each token of jsonl and table.")
  private boolean partsOfSpeech;

  TokenizeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    TokenFormat chosen =
        format != null ? format : terminal.interactive() ? TokenFormat.TABLE : TokenFormat.JSONL;
    Tokenizer.Mode byFormat =
        chosen == TokenFormat.WORDS ? Tokenizer.Mode.CORPUS : Tokenizer.Mode.WORDS;
    Tokenizer tokenizer =
        Tokenizer.builder()
            .mode(mode != null ? mode : byFormat)
            .partsOfSpeech(partsOfSpeech)
            .build();
    try (ErrorLog errors = new ErrorLog(terminal.err(), Optional.empty());
        Output out = Output.to(terminal)) {
      Inputs opener = new Inputs(terminal.in(), Optional.of(InputFormat.TEXT), errors);
      for (String input : inputs.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : inputs) {
        opener.read(input, (in, name) -> lines(in, name, tokenizer, chosen, out, errors));
      }
      return errors.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private static void lines(
      InputStream in,
      String name,
      Tokenizer tokenizer,
      TokenFormat format,
      Output out,
      ErrorLog errors)
      throws InputError {
    LineReader lines = new LineReader(in, LONGEST_LINE);
    try {
      while (lines.next()) {
        List<Token> tokens = List.of();
        try {
          tokens = tokenizer.tokenize(TextDecoder.UTF_8.decode(lines.bytes()));
        } catch (TextDecoder.Malformed | LineReader.TooLong e) {
          errors.report(new InputError(name + ":" + lines.number(), e));
        }
        // A line that could not be read keeps its place.
        out.write(format.line(lines.number(), tokens));
      }
    } catch (IOException e) {
      throw new InputError(name, e);
    }
  }
}
