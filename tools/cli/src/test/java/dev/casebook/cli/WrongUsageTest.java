package dev.casebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A wrong command line gets what is wrong, where help is, and exit code 2. */
class WrongUsageTest {
  private static final String REPORT = "Invalid value for option '--report' (FORMAT[=FILE]): ";

  @ParameterizedTest(name = "casebook {0}")
  @MethodSource
  void saysWhatIsWrongAndWhereHelpIs(String line, String message, String command) {
    String[] words = line.isEmpty() ? new String[0] : line.split(" ", -1);

    CommandRun run = CommandRun.of((Object[]) words);

    assertThat(run.err()).isEqualTo("casebook: " + message + "\nTry '" + command + " --help'.\n");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  static Stream<Arguments> saysWhatIsWrongAndWhereHelpIs() {
    return Stream.of(
        arguments("", "Missing required subcommand", "casebook"),
        arguments(
            "chekc",
            "Unmatched argument at index 0: 'chekc'\n"
                + "Did you mean: casebook check or casebook schema or casebook help?",
            "casebook"),
        arguments("--quiet", "Unknown option: '--quiet'", "casebook"),
        arguments("check", "Missing required parameter: 'PATH'", "casebook check"),
        arguments("format", "Missing required parameter: 'PATH'", "casebook format"),
        arguments(
            "check --repot json a",
            "Unknown option: '--repot'\nPossible solutions: --report",
            "casebook check"),
        arguments(
            "check --report xml a",
            REPORT
                + "unknown report 'xml'; there are text, json, sarif, junit, github, gitlab,"
                + " checkstyle, rdjsonl",
            "casebook check"),
        arguments(
            "check --report json= a", REPORT + "no file behind '=' in 'json='", "casebook check"),
        arguments(
            "check --report",
            "Missing required parameter for option '--report' (FORMAT[=FILE])",
            "casebook check"),
        arguments(
            "check --report text --report json a",
            "only one report can go to standard output; give the others a file",
            "casebook check"),
        arguments(
            "check --fail-on severe a",
            "Invalid value for option '--fail-on': unknown level 'severe';"
                + " there are error, warning, info",
            "casebook check"),
        arguments(
            "check --color rainbow a",
            "Invalid value for option '--color': unknown choice 'rainbow';"
                + " there are auto, always, never",
            "casebook check"),
        arguments("schema extra", "Unmatched argument at index 1: 'extra'", "casebook schema"),
        arguments(
            "check\u001b[31m",
            "Unmatched argument at index 0: 'check\\u001b[31m'\n"
                + "Did you mean: casebook check or casebook schema or casebook help?",
            "casebook"));
  }
}
