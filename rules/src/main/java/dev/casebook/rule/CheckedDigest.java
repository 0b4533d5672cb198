package dev.casebook.rule;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import dev.casebook.prose.Mention;
import dev.casebook.prose.Mentions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A digest under check, with the ways to its parts.
 *
 * <p>Where the document has errors of structure, a part that could not be read is omitted, and with
 * it an object that lacks what it must have. A required text that only breaks a bound of its own
 * has a stand-in, and so has a required property of the digest itself; {@link #all} and {@link
 * #texts} omit stand-ins. A rule that reads a required text of an object, or that reports something
 * missing, asks {@link #isWhole} first.
 */
public final class CheckedDigest {
  private final Digest digest;
  private final LeftOut leftOut;
  private final LocalDate today;
  private final Parts parts;
  private final IdentityHashMap<String, List<Mention>> mentions = new IdentityHashMap<>();
  private final Map<String, Optional<Set<String>>> ids = new HashMap<>();
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private @Nullable JoinedTexts joinedTexts;

  CheckedDigest(Digest digest, LeftOut leftOut, LocalDate today) {
    this.digest = digest;
    this.leftOut = leftOut;
    this.today = today;
    this.parts = new Parts(digest, leftOut);
  }

  LeftOut leftOut() {
    return leftOut;
  }

  /**
   * The digest.
   *
   * @return the digest, with the path of no steps
   */
  public At<Digest> digest() {
    return new At<>(digest, ModelPath.digest());
  }

  /**
   * The day on which the check is made.
   *
   * @return the day that the check was given, or the current one
   */
  public LocalDate today() {
    return today;
  }

  /**
   * All values of a type, at whatever depth.
   *
   * @param type a value type of the model, such as {@link Metric}
   * @param <T> the type
   * @return the values in document order, empty if there are none
   */
  public <T> List<At<T>> all(Class<T> type) {
    return parts.all(type);
  }

  /**
   * The case studies, each with its metrics.
   *
   * @return the case studies in document order
   */
  public List<Story> stories() {
    return parts.stories();
  }

  /**
   * All texts that people read: titles, prose, names, statements, quotes.
   *
   * @return the texts in document order
   */
  public List<At<String>> texts() {
    return parts.texts();
  }

  /**
   * The same texts, for a rule that looks for something rare in all of them.
   *
   * @return the texts, joined once for all rules
   */
  public JoinedTexts joinedTexts() {
    if (joinedTexts == null) {
      joinedTexts = new JoinedTexts(texts());
    }
    return joinedTexts;
  }

  /**
   * The numbers of a text, read once for all rules.
   *
   * @param text a text of the digest
   * @return the figures and labels in it
   */
  public List<Mention> mentions(String text) {
    return mentions.computeIfAbsent(text, Mentions::in);
  }

  /**
   * A result that several rules share, computed once for this digest.
   *
   * @param type the type of the result, of which there is one
   * @param computation computes it
   * @param <T> the type
   * @return the result
   */
  public <T> T shared(Class<T> type, Function<CheckedDigest, T> computation) {
    Object known = shared.get(type);
    if (known == null) {
      known = computation.apply(this);
      shared.put(type, known);
    }
    return type.cast(known);
  }

  /**
   * Whether nothing at a path or beneath it was left out.
   *
   * @param path a way to a part
   * @return false if something there could not be read
   */
  public boolean isWhole(ModelPath path) {
    return leftOut.isEmpty() || leftOut.isWhole(path.pointer());
  }

  /**
   * Whether an object lacks what it lacks: of these properties nothing was left out, and it has no
   * unknown key that may be one of them, misspelt.
   *
   * @param object a way to an object
   * @param properties names of its properties
   * @return false if one of them could not be read
   */
  public boolean isWhole(ModelPath object, String... properties) {
    return leftOut.isEmpty()
        || (leftOut.hasAllKeys(object.pointer())
            && Arrays.stream(properties).allMatch(name -> isWhole(object.property(name))));
  }

  /**
   * Whether an object has no unknown key, which may be a property of its own, misspelt.
   *
   * @param object a way to an object
   * @return false if it has one
   */
  public boolean hasAllKeys(ModelPath object) {
    return leftOut.isEmpty() || leftOut.hasAllKeys(object.pointer());
  }

  /**
   * Whether what is at a path in the document is in the model, whole or in part.
   *
   * @param path a way to a property
   * @return false if it was omitted; true if it is there, or not in the document either
   */
  public boolean hasPart(ModelPath path) {
    return leftOut.isEmpty() || leftOut.hasPart(path.pointer());
  }

  /**
   * Whether no item of a list was left out.
   *
   * @param path a way to a list
   * @return false if an item could not be read
   */
  public boolean hasAllItems(ModelPath path) {
    return leftOut.isEmpty() || leftOut.hasAllItems(path.pointer());
  }

  /**
   * The ids of the companies that the document declares.
   *
   * @return the ids, also of companies that were left out; empty if the id of one could not be read
   */
  public Optional<Set<String>> companyIds() {
    return ids("/companies", digest.companies().stream().map(Company::id));
  }

  /**
   * The ids of the case studies that the document holds.
   *
   * @return the ids, also of case studies that were left out; empty if the id of one could not be
   *     read
   */
  public Optional<Set<String>> caseStudyIds() {
    return ids("/caseStudies", digest.caseStudies().stream().map(CaseStudy::id));
  }

  /** Collected once for all rules and all references. */
  private Optional<Set<String>> ids(String list, Stream<String> read) {
    return ids.computeIfAbsent(
        list, each -> leftOut.ids(each, read).map(Collections::unmodifiableSet));
  }

  /**
   * A case study and its metrics.
   *
   * @param study the case study
   * @param metrics its metrics in document order
   */
  public record Story(At<CaseStudy> study, List<At<Metric>> metrics) {}
}
