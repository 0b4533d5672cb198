package dev.casebook.cli.shell;

import dev.casebook.model.extension.UnicodeText;
import dev.casebook.rule.InvalidRulesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what could not be done. A fault of the program itself keeps its trace. */
public final class FailureMessage implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof IOException io) {
      print(command.getErr(), of(io));
      return ExitCode.FAILED.code();
    }
    if (failure instanceof InvalidRulesException invalid) {
      print(command.getErr(), String.valueOf(invalid.getMessage()));
      return ExitCode.FAILED.code();
    }
    throw failure;
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
