package dev.casebook.cli;

import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.cli.check.RuleCatalog;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.Versions;
import dev.casebook.json.text.Nearest;
import dev.casebook.model.extension.UnicodeText;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule. */
@Command(
    name = "explain",
    description = "Explains a rule: why it is there, examples, and how to suppress it.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {"", "Example:", "  casebook explain change-inconsistent"})
final class ExplainCommand implements Callable<Integer> {
  private static final int WIDTH = 80;

  @Parameters(
      paramLabel = "RULE",
      description = "the id of a rule, as findings and reports show it")
  private String id = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RuleDescription rule =
        RuleCatalog.all().stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(this::unknown);
    PrintWriter out = spec.commandLine().getOut();
    out.println(rule.id() + " (" + rule.severity().label() + ")");
    out.println();
    print(rule.summary());
    print(rule.why());
    example("Fails:", rule.failing());
    example("Passes:", rule.passing());
    howToSuppress(rule);
    return ExitCode.FINE.code();
  }

  private ParameterException unknown() {
    String meant =
        Nearest.to(id, RuleCatalog.all().stream().map(RuleDescription::id).toList())
            .map(near -> "; did you mean " + near + "?")
            .orElse("");
    return new ParameterException(
        spec.commandLine(),
        "there is no rule '%s'%s; `casebook rules` lists them".formatted(id, meant));
  }

  private void print(String prose) {
    PrintWriter out = spec.commandLine().getOut();
    StringBuilder line = new StringBuilder();
    for (String word : prose.split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH) {
        out.println(line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.println(line);
    out.println();
  }

  private void example(String title, String example) {
    if (!example.isEmpty()) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(title);
      example.lines().forEach(line -> out.println("  " + UnicodeText.printable(line)));
      out.println();
    }
  }

  private void howToSuppress(RuleDescription rule) {
    PrintWriter out = spec.commandLine().getOut();
    boolean ofStructure = RuleCatalog.structure().contains(rule);
    if (ofStructure && rule.severity() == Severity.ERROR) {
      print("It cannot be suppressed: a document that breaks it is no digest.");
      return;
    }
    out.println("To turn it off, or make it an error, a warning or an info, in casebook.toml:");
    out.println("  [severity]");
    out.println("  " + rule.id() + " = \"off\"");
    if (!RuleCatalog.configuration().contains(rule)) {
      out.println();
      out.println("To suppress one finding, with the path that the report shows behind \"at\":");
      out.println("  [[suppress]]");
      out.println("  rule = \"" + rule.id() + "\"");
      out.println("  file = \"digests/2026-06-03.json\"");
      out.println("  at = \"caseStudies[plans-in-minutes]\"");
      out.println("  reason = \"why this one is right\"");
    }
  }
}
