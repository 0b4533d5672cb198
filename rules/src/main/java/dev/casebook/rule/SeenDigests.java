package dev.casebook.rule;

import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The digests of one run, to find those that share series and id: the rule {@code
 * duplicate-digest}, for which one document is not enough.
 *
 * <p>{@link DigestCheck#checkLines} looks for them in its archive. For documents of your own, in
 * the order in which you check them:
 *
 * <pre>{@code
 * DigestCheck check = DigestCheck.withAllRules();
 * SeenDigests seen = new SeenDigests();
 * for (Path file : files) {
 *   byte[] json = Files.readAllBytes(file);
 *   List<Finding> inDocument = check.check(file.toString(), 1, json);
 *   List<Finding> all = seen.add(file.toString(), DigestIdentity.of(json), inDocument);
 * }
 * }</pre>
 *
 * <p>It is used by one thread. The first 100,000 digests are remembered, or fewer if their names
 * are long, so that memory is bounded.
 */
public final class SeenDigests {

  /** What the rule says of itself. */
  public static final RuleDescription RULE =
      new RuleDescription(
          "duplicate-digest",
          Severity.ERROR,
          "Two documents of one run have the same series and id.",
          "A digest is known by its series and id: with two of them, links and counts"
              + " go to one or the other. Most often a file was copied for the next issue and"
              + " kept its id, or an issue is both in a file and in an archive. Delete one, or"
              + " give one another id. The finding is at the id of the later document and"
              + " names the file and line of the earlier one. All files of one `casebook"
              + " check` are compared, each line of an archive too; nothing is known of"
              + " files that are not part of the run. The first 100,000 digests of a run are"
              + " remembered, or fewer if their names are long.",
          "",
          "");

  /** So many characters are remembered. */
  private static final int MOST_CHARACTERS = 10_000_000;

  /** What a digest takes beside its id of some twenty characters, in characters. */
  private static final int EACH = 80;

  private final Map<String, Map<String, Place>> bySeries = new HashMap<>();
  private int room = MOST_CHARACTERS;

  /** The file of the digest before; the digests of an archive share its name. */
  private String latestFile = "";

  private final BiPredicate<String, String> isSameFile;

  /** Begins a run. */
  public SeenDigests() {
    this((file, other) -> false);
  }

  /**
   * Begins a run over files that may be in it twice, under two names.
   *
   * @param isSameFile whether a name leads to the same file as another one; a digest is no
   *     duplicate of itself
   */
  public SeenDigests(BiPredicate<String, String> isSameFile) {
    this.isSameFile = Objects.requireNonNull(isSameFile, "isSameFile must not be null");
  }

  private record Place(String file, int line) {}

  /**
   * Adds a document.
   *
   * @param file what the findings call its file
   * @param identity what it says it is; empty if that cannot be read
   * @param findings what was found in it, in document order
   * @return the same, and one more at the id if an earlier digest has the same series and id; a
   *     document that could not be read to its end is passed over
   */
  public List<Finding> add(String file, Optional<DigestIdentity> identity, List<Finding> findings) {
    if (findings.stream().anyMatch(StructureCheck::endsReading)) {
      return findings;
    }
    return identity
        .flatMap(
            digest ->
                earlier(file, digest)
                    .filter(place -> !isSameFile.test(file, place.file()))
                    .map(place -> duplicate(file, digest, place)))
        .map(duplicate -> with(duplicate, findings))
        .orElse(findings);
  }

  /** The digest of the same series and id; notes this one if there is none. */
  private Optional<Place> earlier(String file, DigestIdentity digest) {
    Map<String, Place> ofSeries = bySeries.getOrDefault(digest.series(), Map.of());
    Place earlier = ofSeries.get(digest.id());
    if (earlier == null && room > 0) {
      room -= EACH + digest.id().length();
      room -= ofSeries.isEmpty() ? digest.series().length() : 0;
      room -= file.equals(latestFile) ? 0 : file.length();
      latestFile = file;
      bySeries
          .computeIfAbsent(digest.series(), series -> new HashMap<>())
          .put(digest.id(), new Place(file, digest.region().line()));
    }
    return Optional.ofNullable(earlier);
  }

  private static Finding duplicate(String file, DigestIdentity digest, Place earlier) {
    return new Finding(
        RULE.id(),
        RULE.severity(),
        "The series \"%s\" has a digest \"%s\" already, at %s:%d; give one of them another id, or delete one"
            .formatted(digest.series(), digest.id(), earlier.file(), earlier.line()),
        file,
        digest.region(),
        "/id",
        "id",
        Finding.Details.NONE);
  }

  private static List<Finding> with(Finding duplicate, List<Finding> findings) {
    int index = 0;
    while (index < findings.size()
        && findings.get(index).region().compareTo(duplicate.region()) <= 0) {
      index++;
    }
    List<Finding> all = new ArrayList<>(findings);
    all.add(index, duplicate);
    return all;
  }
}
