package dev.casebook.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one line what could not be done. A fault of the program itself keeps its trace. */
final class FailureMessage implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof IOException io) {
      command.getErr().println("casebook: " + of(io));
      return ExitCode.FAILED.code();
    }
    throw failure;
  }

  static String of(IOException failure) {
    String reason = Objects.requireNonNullElse(failure.getMessage(), "input or output failed");
    if (failure instanceof FileSystemException file) {
      return Objects.requireNonNullElse(file.getFile(), "a file") + ": " + reason(file);
    }
    return reason;
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return Objects.requireNonNullElse(failure.getReason(), "cannot be read or written");
  }
}
