package dev.casebook.check;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one document, and tells it in document order. */
final class FindingLog {
  private final String file;
  private final int firstLine;
  private final int max;

  /** Each finding has its pointer twice: keys of a megabyte must not be repeated for thousands. */
  private static final long MOST_CHARACTERS = 16_000_000;

  private final List<Entry> entries = new ArrayList<>();
  private long characters;

  FindingLog(String file, int firstLine, int max) {
    this.file = file;
    this.firstLine = firstLine;
    this.max = max;
  }

  private record Entry(
      StructureRule rule, Region region, Step step, String message, Details details) {}

  /** Notes a finding. Its way is told in the end, when all ids on it are known. */
  void add(StructureRule rule, Region region, Step step, String message, Details details) {
    entries.add(new Entry(rule, region, step, message, details));
    characters += step.length();
    boolean areTooLong = characters > MOST_CHARACTERS;
    if (entries.size() == max || areTooLong) {
      String enough =
          areTooLong
              ? "The paths of the findings are too long; the rest was not checked"
              : "There are " + max + " findings or more; the rest was not checked";
      entries.add(new Entry(StructureRule.OVER_LIMIT, region, Step.root(), enough, Details.NONE));
      throw new CheckEnded();
    }
  }

  /** Notes a finding beside which no other is worth telling. */
  CheckEnded only(StructureRule rule, Region region, Step step, String message, Details details) {
    entries.clear();
    entries.add(new Entry(rule, region, step, message, details));
    return new CheckEnded();
  }

  /** A look through a document. */
  interface Walk {
    void report(FindingLog log) throws IOException;
  }

  /** The findings of a walk, in document order; it ends when there are enough. */
  List<Finding> collect(Walk walk) throws IOException {
    try {
      walk.report(this);
    } catch (CheckEnded enough) {
      return inOrder();
    }
    return inOrder();
  }

  private List<Finding> inOrder() {
    return entries.stream().sorted(Comparator.comparing(Entry::region)).map(this::finding).toList();
  }

  private Finding finding(Entry entry) {
    Region region = entry.region();
    int offset = firstLine - 1;
    return new Finding(
        entry.rule().id(),
        entry.rule().severity(),
        entry.message(),
        file,
        new Region(
            region.line() + offset, region.column(), region.endLine() + offset, region.endColumn()),
        entry.step().pointer(),
        entry.step().at(),
        entry.details());
  }

  /** Leaves the walk through a document. */
  static final class CheckEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private CheckEnded() {
      super(null, null, false, false);
    }
  }
}
