package io.github.hanfacts.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code hanfacts}. */
@Command(
    name = "hanfacts",
    description = "Finds dates, amounts, quantities and quotes in Chinese and English news.",
    mixinStandardHelpOptions = true,
    versionProvider = Hanfacts.Version.class)
public final class Hanfacts implements Runnable {
  /**
   * Runs the command and exits with its code.
   *
   * @param args the words of the command line
   */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Hanfacts()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
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
