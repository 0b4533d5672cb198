package dev.casebook.cli;

import dev.casebook.cli.check.Check;
import dev.casebook.cli.check.CheckOptions;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.FailureMessage;
import dev.casebook.model.extension.UnicodeText;
import dev.casebook.report.RunnerSafeWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Runs the {@code casebook} command in a process of its own. */
public final class Casebook {

  private Casebook() {}

  /**
   * Runs a command and exits with its code.
   *
   * @param arguments the words of the command line
   */
  public static void main(String... arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code;
    try {
      code = run(out, err, arguments);
    } catch (OutOfMemoryError e) {
      err.println(
          "casebook: %d MB of memory are not enough for this; give Java more: JAVA_TOOL_OPTIONS=-Xmx4g"
              .formatted(Runtime.getRuntime().maxMemory() >> 20));
      code = ExitCode.FAILED.code();
    } catch (Error e) {
      // Java itself would end with 1, which means findings.
      trace(e, runnerSafe(err));
      code = ExitCode.FAILED.code();
    }
    if (out.checkError()) {
      err.println("casebook: standard output could not be written");
      code = ExitCode.FAILED.code();
    }
    err.flush();
    System.exit(code);
  }

  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    PrintWriter messages = runnerSafe(err);
    Optional<CheckOptions> check = CheckOptions.ofSimple(arguments);
    try {
      RulePath.requireSound();
      return check.isPresent()
          ? new Check(check.get(), out, messages).run()
          : CasebookCommand.run(out, messages, arguments);
    } catch (IOException | RuntimeException failure) {
      tell(failure, messages);
      return ExitCode.FAILED.code();
    }
  }

  /** What is printed can hold text of strangers, and a CI server reads what is printed. */
  static PrintWriter runnerSafe(PrintWriter out) {
    return new PrintWriter(new RunnerSafeWriter(out, RunnerSafeWriter.Form.TEXT), true);
  }

  /** A fault of the program itself is told with its trace. */
  static void tell(Exception failure, PrintWriter err) {
    FailureMessage.ofCommand(failure)
        .ifPresentOrElse(message -> FailureMessage.print(err, message), () -> trace(failure, err));
  }

  /** A message of Java can hold names that strangers gave. */
  private static void trace(Throwable fault, PrintWriter err) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    trace
        .toString()
        .lines()
        .map(line -> UnicodeText.printable(line.replace("\t", "    ")))
        .forEach(err::println);
  }

  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
