package io.github.hanfacts.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Opens what the arguments of a command name: files, packed or not, the files below folders, and
 * standard input. What cannot be opened or read goes to the error log.
 */
final class Inputs {

  /** Name of standard input. */
  static final String STANDARD_INPUT = "-";

  /** What Java puts for a byte of a file's name that the locale cannot read. */
  private static final char REPLACEMENT = '\uFFFD';

  /** Reads one input. */
  interface Reader {

    /** Reads {@code in}, which is called {@code name}, to its end. */
    void read(InputStream in, String name) throws InputError;
  }

  private final InputStream standardInput;
  private final Optional<InputFormat> format;
  private final ErrorLog errors;

  /**
   * Creates the inputs of a run.
   *
   * @param format the only format to take from folders; empty for every one that is known
   */
  Inputs(InputStream standardInput, Optional<InputFormat> format, ErrorLog errors) {
    this.standardInput = standardInput;
    this.format = format;
    this.errors = errors;
  }

  /** Reads a file, the files of a folder or, for {@code -}, standard input. */
  void read(String input, Reader reader) {
    try {
      if (input.equals(STANDARD_INPUT)) {
        reader.read(standardInput, input);
        return;
      }
      Path path = path(input);
      if (!Files.isDirectory(path)) {
        readFile(path, input, reader);
      } else if (readFolder(path, input, reader) == 0) {
        throw new InputError(input, "no .txt, .jsonl or .html file in this folder");
      }
    } catch (InputError e) {
      errors.report(e);
    }
  }

  private static Path path(String input) throws InputError {
    if (input.indexOf(REPLACEMENT) >= 0) {
      throw new InputError(
          input, "this locale has no such characters, run with LC_ALL=C.UTF-8 or give the folder");
    }
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new InputError(input, "no such file or folder");
    }
  }

  /** Reads the files below a folder in the order of their names; returns how many there were. */
  private int readFolder(Path folder, String folderName, Reader reader) {
    SortedMap<String, Path> entries = new TreeMap<>();
    try (Stream<Path> listing = Files.list(folder)) {
      listing.forEach(entry -> entries.put(nameOf(entry), entry));
    } catch (IOException e) {
      errors.report(new InputError(folderName, e));
      return 1;
    }
    String prefix = folderName.endsWith("/") ? folderName : folderName + "/";
    int files = 0;
    for (Map.Entry<String, Path> entry : entries.entrySet()) {
      Path path = entry.getValue();
      String name = prefix + entry.getKey();
      if (entry.getKey().startsWith(".")) {
        continue; // hidden, such as the ._ files that some systems put beside each file
      }
      if (Files.isDirectory(path)) {
        // A link to a folder may lead back to where it stands.
        files += Files.isSymbolicLink(path) ? 0 : readFolder(path, name, reader);
      } else if (isWanted(name)) {
        files++;
        try {
          readFile(path, name, reader);
        } catch (InputError e) {
          errors.report(e);
        }
      }
    }
    return files;
  }

  /** The last part of a path; a locale without the characters of the name must not change it. */
  private static String nameOf(Path path) {
    String name = String.valueOf(path.getFileName());
    if (name.indexOf(REPLACEMENT) < 0) {
      return name;
    }
    String address = path.toUri().getRawPath();
    // A + would be read as a blank.
    return URLDecoder.decode(
        address.substring(address.lastIndexOf('/') + 1).replace("+", "%2B"),
        StandardCharsets.UTF_8);
  }

  private boolean isWanted(String name) {
    return format.isPresent() ? format.get().fits(name) : InputFormat.of(name).isPresent();
  }

  private static void readFile(Path file, String name, Reader reader) throws InputError {
    try (InputStream in = Files.newInputStream(file)) {
      reader.read(InputFormat.isPacked(name) ? new GZIPInputStream(in, 1 << 16) : in, name);
    } catch (IOException e) {
      throw new InputError(name, e);
    }
  }
}
