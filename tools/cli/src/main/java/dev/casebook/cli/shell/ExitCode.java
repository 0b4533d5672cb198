package dev.casebook.cli.shell;

/** What a command tells the shell. */
public enum ExitCode {
  /** Nothing to tell. */
  FINE,
  /** There are findings, or files that are not canonical. */
  FINDINGS,
  /** The command was used wrongly, or something could not be read or written. */
  FAILED;

  public int code() {
    return switch (this) {
      case FINE -> 0;
      case FINDINGS -> 1;
      case FAILED -> 2;
    };
  }

  public ExitCode worse(ExitCode other) {
    return compareTo(other) < 0 ? other : this;
  }
}
