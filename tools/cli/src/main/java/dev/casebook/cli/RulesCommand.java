package dev.casebook.cli;

import dev.casebook.check.RuleDescription;
import dev.casebook.cli.check.RuleCatalog;
import dev.casebook.cli.shell.ExitCode;
import dev.casebook.cli.shell.Versions;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists what a check looks for.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    footer = {"", "Then: casebook explain RULE"})
final class RulesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    print("Structure: what a document must be to be a digest", RuleCatalog.structure());
    print("Rules: what a digest must be to be true to itself", RuleCatalog.rules());
    print("Configuration: what casebook.toml must be", RuleCatalog.configuration());
    spec.commandLine().getOut().println("`casebook explain RULE` tells why, with examples.");
    return ExitCode.FINE.code();
  }

  private void print(String title, List<RuleDescription> rules) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(title);
    for (RuleDescription rule : rules) {
      out.printf("  %-21s %-8s %s%n", rule.id(), rule.severity().label(), rule.summary());
    }
    out.println();
  }
}
