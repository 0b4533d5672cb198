package dev.casebook.cli.shell;

import dev.casebook.model.extension.UnicodeText;
import dev.casebook.rule.InvalidRulesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.PicocliException;

/** Says in one line what could not be done. */
public final class FailureMessage {

  private FailureMessage() {}

  /** What to say of a command that failed; empty for a fault of the program itself. */
  public static Optional<String> ofCommand(Exception failure) {
    if (failure instanceof IOException io) {
      return Optional.of(of(io));
    }
    if (failure instanceof UncheckedIOException unchecked) {
      return Optional.of(of(Objects.requireNonNull(unchecked.getCause())));
    }
    return failure instanceof InvalidRulesException || failure instanceof PicocliException
        ? Optional.of(String.valueOf(failure.getMessage()))
        : Optional.empty();
  }

  public static void print(PrintWriter err, String message) {
    err.println("casebook: " + UnicodeText.printable(message));
  }

  public static String of(IOException failure) {
    boolean named = failure instanceof FileSystemException file && file.getFile() != null;
    return named ? of(((FileSystemException) failure).getFile(), failure) : reason(failure);
  }

  /** Says what could not be done with a file, under the name that the user knows it by. */
  public static String of(String name, IOException failure) {
    return name + ": " + reason(failure);
  }

  private static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof FileSystemException file) {
      return Objects.requireNonNullElse(file.getReason(), "cannot be read or written");
    }
    return Objects.requireNonNullElse(failure.getMessage(), "cannot be read or written");
  }
}
