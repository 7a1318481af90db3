package io.github.hanfacts.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code hanfacts}. Standard output holds data only, messages go to standard error;
 * exits with 0 when all went well, 1 when some input failed, 2 when the command line is wrong.
 */
@Command(
    name = "hanfacts",
    description = "Finds dates, amounts, quantities and quotes in Chinese and English news.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Exit codes: 0 all good, 1 some input failed, 2 wrong command line."},
    versionProvider = Hanfacts.Version.class)
public final class Hanfacts implements Runnable {

  @Spec
  private @SuppressWarnings("NullAway.Init") CommandSpec spec; // set by picocli

  private Hanfacts() {}

  /**
   * Runs the command and exits with its code.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    System.exit(run(Terminal.ofProcess(), args));
  }

  /** Runs the command and returns its exit code. */
  static int run(Terminal terminal, String... args) {
    CommandLine line =
        new CommandLine(new Hanfacts())
            .addSubcommand(new ExtractCommand(terminal))
            .addSubcommand(new EvalCommand(terminal))
            .addSubcommand(new NumberCommand(terminal))
            .addSubcommand(new TokenizeCommand(terminal))
            .setOut(new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8)))
            .setErr(terminal.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.ansi()))
            .setParameterExceptionHandler((e, words) -> wrongCommandLine(e))
            .setExecutionExceptionHandler((e, at, parsed) -> failed(e, terminal.err()));
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      terminal.err().println("hanfacts: not enough memory, give Java more with -Xmx");
      return ExitCode.SOFTWARE;
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "name a command: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** One line that says what is wrong and one that says where to read on, not the whole help. */
  private static int wrongCommandLine(ParameterException e) {
    CommandLine line = e.getCommandLine();
    String command = line.getCommandSpec().qualifiedName();
    line.getErr().println(command + ": " + e.getMessage() + " (see " + command + " --help)");
    line.getErr().flush();
    return ExitCode.USAGE;
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof OutputError error) {
      if (error.readerIsGone()) {
        return ExitCode.OK; // `hanfacts … | head` has all that it wants
      }
      err.println("hanfacts: " + error.getMessage());
    } else {
      err.println("hanfacts: failed, please report it: " + e);
    }
    return ExitCode.SOFTWARE;
  }

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Hanfacts.class.getPackage().getImplementationVersion();
      return new String[] {"hanfacts " + (version == null ? "(not packaged)" : version)};
    }
  }
}
