package dev.casebook.rule;

import dev.casebook.check.CheckLimits;
import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.json.text.ByteLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The whole check of a digest: its structure, and whether it is true to itself.
 *
 * <p>A document with errors of structure is checked as far as it could be read. No input makes the
 * check throw. Checks are immutable and can be shared between threads. Unlike the structure check,
 * this one holds the document in memory.
 */
public final class DigestCheck {
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

  private final List<Rule> rules;
  private final CheckLimits limits;
  private final Supplier<LocalDate> today;

  private DigestCheck(List<Rule> rules, CheckLimits limits, Supplier<LocalDate> today) {
    this.rules = rules;
    this.limits = limits;
    this.today = today;
  }

  /**
   * The check with all rules that are there.
   *
   * @return a check with default limits, on the current day
   */
  public static DigestCheck withAllRules() {
    return of(Rules.all());
  }

  /**
   * A check with chosen rules.
   *
   * @param rules the rules; structure is checked in any case
   * @return a check with default limits, on the current day
   * @throws InvalidRulesException if two rules have the same id
   */
  public static DigestCheck of(Collection<Rule> rules) {
    return new DigestCheck(
        Rules.inOrder(rules), CheckLimits.DEFAULT, () -> LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * The same check with some of its rules.
   *
   * @param wanted which rules to keep
   * @return a check with those rules
   */
  public DigestCheck only(Predicate<RuleDescription> wanted) {
    Objects.requireNonNull(wanted, "wanted must not be null");
    List<Rule> kept = rules.stream().filter(rule -> wanted.test(rule.description())).toList();
    return new DigestCheck(kept, limits, today);
  }

  /**
   * The same check with other limits.
   *
   * @param other how much of a document to take on
   * @return a check with these limits
   */
  public DigestCheck withLimits(CheckLimits other) {
    return new DigestCheck(rules, Objects.requireNonNull(other, "other must not be null"), today);
  }

  /**
   * The same check, made as on a given day.
   *
   * @param day the day that counts as today; the current one in the default time zone otherwise
   * @return a check on that day
   */
  public DigestCheck withToday(LocalDate day) {
    Objects.requireNonNull(day, "day must not be null");
    return new DigestCheck(rules, limits, () -> day);
  }

  /**
   * What this check looks for beyond structure.
   *
   * @return the rules, ordered by severity and id
   */
  public List<RuleDescription> rules() {
    return rules.stream().map(Rule::description).toList();
  }

  /**
   * Checks a file.
   *
   * @param file a JSON document
   * @return what was found, in document order; empty if nothing is wrong
   * @throws IOException if the file cannot be read
   */
  public List<Finding> check(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return check(file.toString(), in);
    }
  }

  /**
   * Checks a stream to its end, or to the limit, and leaves it open.
   *
   * @param name what the findings call the document
   * @param in a JSON document
   * @return what was found, in document order; empty if nothing is wrong
   * @throws IOException if the stream cannot be read
   */
  public List<Finding> check(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(limits.maxBytes(), MAX_ARRAY) + 1);
    return check(name, 1, new DigestText.Bytes(bytes));
  }

  /**
   * Checks a document that is part of a larger file, such as a line of an archive.
   *
   * @param name what the findings call the whole
   * @param firstLine the number of the document's first line, from 1
   * @param json a JSON document
   * @return what was found, in document order; empty if nothing is wrong
   */
  public List<Finding> check(String name, int firstLine, byte[] json) {
    return check(name, firstLine, new DigestText.Bytes(json));
  }

  /**
   * Checks a line of an archive, where it stands.
   *
   * @param name what the findings call the archive
   * @param number the number of the line, from 1
   * @param bytes hold the line; left as they are
   * @param from the index of its first byte
   * @param to the index behind its last byte, without the line end
   * @return what was found, in document order; empty if nothing is wrong
   */
  public List<Finding> checkLine(String name, int number, byte[] bytes, int from, int to) {
    return check(
        name, number, new DigestText.Line(new ByteLines.Line(number, bytes, from, to, true)));
  }

  /**
   * Checks a string. The limit of bytes counts its characters.
   *
   * @param name what the findings call the document
   * @param json a JSON document
   * @return what was found, in document order; empty if nothing is wrong
   */
  public List<Finding> check(String name, String json) {
    return check(name, 1, new DigestText.Characters(json));
  }

  /**
   * Checks an archive with a document a line, one at a time, and whether a digest is in it twice.
   * Blank lines are passed over.
   *
   * @param name what the findings call the archive
   * @param in JSON Lines; read to its end and left open
   * @param findings takes what was found, in the order of the archive
   * @return how many documents there were
   * @throws IOException if the stream cannot be read
   */
  @SuppressWarnings("resource") // the caller closes what the caller opened
  public int checkLines(String name, InputStream in, Consumer<Finding> findings)
      throws IOException {
    Objects.requireNonNull(findings, "findings must not be null");
    ByteLines lines = new ByteLines(in, limits.maxBytes());
    SeenDigests seen = new SeenDigests();
    boolean isCompared = rules().contains(SeenDigests.RULE);
    int documents = 0;
    for (Optional<ByteLines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      ByteLines.Line line = next.get();
      if (!line.isBlank()) {
        documents++;
        List<Finding> inLine = check(name, line.number(), new DigestText.Line(line));
        Optional<DigestIdentity> identity =
            isCompared
                ? DigestIdentity.ofLine(line.number(), line.bytes(), line.from(), line.to())
                : Optional.empty();
        seen.add(name, identity, inLine).forEach(findings);
      }
    }
    return documents;
  }

  private List<Finding> check(String name, int firstLine, DigestText text) {
    Objects.requireNonNull(name, "name must not be null");
    return new CheckRun(rules, limits, today.get()).check(name, firstLine, text);
  }
}
