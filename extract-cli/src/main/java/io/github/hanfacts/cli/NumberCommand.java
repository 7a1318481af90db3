package io.github.hanfacts.cli;

import io.github.hanfacts.Numerals;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code hanfacts number}: numerals in, plain decimals out, a line for each line. */
@Command(
    name = "number",
    description = {
      "Prints the value of each numeral as a plain decimal, ? where it is no number. Of one that"
          + " leaves several values open, 三四万, the least."
    })
final class NumberCommand implements Callable<Integer> {

  private static final int LONGEST_LINE = 1_000_000;

  private static final String NO_NUMBER = "?";

  private final Terminal terminal;

  @Parameters(
      paramLabel = "TEXT|-",
      description = "Numerals such as 1.6万亿; - and no argument at all for lines of standard input.")
  private List<String> texts = List.of();

  @Option(
      names = "--region",
      paramLabel = "CODE",
      converter = OptionWords.OfRegion.class,
      description = "Whose 兆 it is: a million in CN, a million millions elsewhere.")
  private @Nullable String region;

  NumberCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (ErrorLog errors = new ErrorLog(terminal.err(), Optional.empty());
        Output out = Output.to(terminal)) {
      for (String text : texts.isEmpty() ? List.of(Inputs.STANDARD_INPUT) : texts) {
        if (text.equals(Inputs.STANDARD_INPUT)) {
          lines(out, errors);
        } else {
          out.write(value(text) + "\n");
        }
      }
      return errors.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
  }

  private void lines(Output out, ErrorLog errors) {
    LineReader lines = new LineReader(terminal.in(), LONGEST_LINE);
    try {
      while (lines.next()) {
        String value = NO_NUMBER;
        try {
          value = value(TextDecoder.UTF_8.decode(lines.bytes()).strip());
        } catch (TextDecoder.Malformed | LineReader.TooLong e) {
          errors.report(new InputError(Inputs.STANDARD_INPUT + ":" + lines.number(), e));
        }
        out.write(value + "\n");
      }
    } catch (IOException e) {
      errors.report(new InputError(Inputs.STANDARD_INPUT, e));
    }
  }

  private String value(String text) {
    try {
      return (region == null ? Numerals.parse(text) : Numerals.parse(text, region))
          .low()
          .orElseThrow()
          .toPlainString();
    } catch (NumberFormatException e) {
      return NO_NUMBER;
    }
  }
}
