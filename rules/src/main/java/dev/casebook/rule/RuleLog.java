package dev.casebook.rule;

import static java.util.Objects.requireNonNull;

import dev.casebook.check.Finding;
import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.check.Locator;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what rules find wrong with one document, and tells it with its places. */
final class RuleLog {
  private final LeftOut leftOut;
  private final int max;
  private final List<Entry> entries = new ArrayList<>();
  private boolean full;

  RuleLog(LeftOut leftOut, int max) {
    this.leftOut = leftOut;
    this.max = max;
  }

  private record Entry(
      RuleDescription rule,
      Severity severity,
      Locator.Target target,
      String message,
      Details details) {}

  /** Takes the problems of one rule. */
  private final class OfRule implements Problems {
    private final RuleDescription rule;

    OfRule(RuleDescription rule) {
      this.rule = rule;
    }

    @Override
    public void add(ModelPath path, String message, Details details) {
      note(rule, rule.severity(), path, message, details);
    }

    @Override
    public void add(Severity severity, ModelPath path, String message) {
      note(rule, severity, path, message, Details.NONE);
    }
  }

  /** Ends a rule when there are enough findings. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Enough() {
      super(null, null, false, false);
    }
  }

  /** Runs a rule, unless there are enough findings. */
  void run(Rule rule, CheckedDigest digest) {
    if (full) {
      return;
    }
    RuleDescription description = rule.description();
    try {
      rule.check(digest, new OfRule(description));
    } catch (Enough enough) {
      // The findings so far are what is reported.
    } catch (RuntimeException fault) {
      throw new IllegalStateException(
          "The rule " + description.id() + " failed on the digest " + digest.digest().value().id(),
          fault);
    }
  }

  private void note(
      RuleDescription rule, Severity severity, ModelPath path, String message, Details details) {
    if (entries.size() < max) {
      String pointer = leftOut.inDocument(path.pointer());
      Locator.Target target = new Locator.Target(pointer, path.spanOrNull());
      entries.add(new Entry(rule, severity, target, message, details));
    } else {
      full = true;
      throw new Enough();
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether there were more problems than are told. */
  boolean isFull() {
    return full;
  }

  /** What was found, in the order of the rules. */
  List<Finding> findings(String file, int firstLine, String text) {
    Map<Locator.Target, Locator.Location> places =
        Locator.locate(text, entries.stream().map(Entry::target).toList());
    return entries.stream()
        .map(
            entry ->
                finding(file, firstLine - 1, entry, requireNonNull(places.get(entry.target()))))
        .toList();
  }

  private static Finding finding(
      String file, int linesBefore, Entry entry, Locator.Location place) {
    Region region = place.region();
    return new Finding(
        entry.rule().id(),
        entry.severity(),
        entry.message(),
        file,
        new Region(
            region.line() + linesBefore,
            region.column(),
            region.endLine() + linesBefore,
            region.endColumn()),
        place.pointer(),
        place.at(),
        entry.details());
  }
}
