package io.github.hanfacts.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Something is wrong with one input; the others are not concerned. */
final class InputError extends Exception {

  private static final long serialVersionUID = 1;

  private final String place;
  private final String problem;

  /**
   * An error of the form {@code cases.jsonl:3: not JSON}.
   *
   * @param place the file, with its line where one is to blame
   */
  InputError(String place, String problem) {
    super(place + ": " + problem);
    this.place = place;
    this.problem = problem;
  }

  InputError(String place, IOException cause) {
    this(place, reason(cause));
  }

  /** The file, with its line where one is to blame. */
  String place() {
    return place;
  }

  /** What is wrong, without the place. */
  String problem() {
    return problem;
  }

  /** What an exception of the file system says, in words. */
  static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
