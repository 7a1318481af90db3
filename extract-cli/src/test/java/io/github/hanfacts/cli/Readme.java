package io.github.hanfacts.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of README.md that make promises. */
final class Readme {

  /** The folder that the README's commands are typed in. */
  static final Path HOME = home(Path.of("").toAbsolutePath());

  private static final Pattern COMMANDS =
      Pattern.compile("\n```sh\n(.*?)\n```\n(?:```text\n(.*?)\n```\n)?", Pattern.DOTALL);
  private static final Pattern SAMPLE = Pattern.compile("\n```text\n(.*?)\n```\n", Pattern.DOTALL);

  private Readme() {}

  /**
   * A command that the README tells the reader to type.
   *
   * @param line the command
   * @param output what it prints on a terminal, where the README shows it
   */
  record Command(String line, Optional<String> output) {}

  /**
   * A sentence with the rows of the table that it gives.
   *
   * @param text the sentence
   * @param rows the rows without the blanks before them
   */
  record Sample(String text, List<String> rows) {}

  private static Path home(Path folder) {
    return Files.exists(folder.resolve("README.md")) && Files.exists(folder.resolve("corpus"))
        ? folder
        : home(folder.getParent());
  }

  private static String text() {
    try {
      return Files.readString(HOME.resolve("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    for (Matcher block = COMMANDS.matcher(text()); block.find(); ) {
      List<String> lines = block.group(1).lines().toList();
      for (String line : lines) {
        boolean last = line.equals(lines.get(lines.size() - 1));
        commands.add(
            new Command(line, last ? Optional.ofNullable(block.group(2)) : Optional.empty()));
      }
    }
    return commands;
  }

  /** The sentences with which the README begins. */
  static List<Sample> samples() {
    Matcher block = SAMPLE.matcher(text());
    List<Sample> samples = new ArrayList<>();
    if (block.find()) {
      for (String line : block.group(1).lines().toList()) {
        if (line.startsWith("  ")) {
          samples.get(samples.size() - 1).rows().add(line.strip());
        } else {
          samples.add(new Sample(line, new ArrayList<>()));
        }
      }
    }
    return samples;
  }

  /** The rows of the kinds of fact, without the head of the table. */
  static List<List<String>> kinds() {
    return rows("## What it finds");
  }

  /** The rows of precision and recall, without the head of the table. */
  static List<List<String>> figures() {
    return rows("## How good it is");
  }

  private static List<List<String>> rows(String heading) {
    return text()
        .lines()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| "))
        .skip(1)
        .map(line -> Arrays.stream(line.substring(1).split("\\|", -1)).map(String::strip).toList())
        .toList();
  }
}
