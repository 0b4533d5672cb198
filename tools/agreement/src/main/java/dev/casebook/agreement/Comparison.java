package dev.casebook.agreement;

import dev.casebook.agreement.document.JsonFault;
import dev.casebook.agreement.document.Sample;
import dev.casebook.agreement.judge.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says whether the verdicts on a document agree. What is asked of a document follows from the
 * document alone:
 *
 * <ul>
 *   <li>well-formed JSON: all that can be asked give the same verdict;
 *   <li>a byte order mark before well-formed JSON: ours and those that see no mark do;
 *   <li>any other fault of the JSON: ours refuse it.
 * </ul>
 */
final class Comparison {
  private static final List<String> OURS = List.of("reader", "check");
  private static final List<String> WITHOUT_MARK =
      List.of("reader", "check", "builder", "networknt");

  private Comparison() {}

  /** What the judges disagree about, in words, or nothing. */
  static Optional<String> disagreement(Sample sample, Map<String, Verdict> verdicts) {
    boolean agreed =
        sample
            .fault()
            .map(fault -> agree(fault, verdicts))
            .orElseGet(() -> unanimous(verdicts, verdicts.keySet()));
    return agreed ? Optional.empty() : Optional.of(words(verdicts));
  }

  private static boolean agree(JsonFault fault, Map<String, Verdict> verdicts) {
    return fault == JsonFault.BYTE_ORDER_MARK
        ? unanimous(verdicts, WITHOUT_MARK)
        : OURS.stream()
            .noneMatch(name -> verdicts.getOrDefault(name, Verdict.REFUSED).isAcceptance());
  }

  private static boolean unanimous(Map<String, Verdict> verdicts, Iterable<String> names) {
    boolean accepted = false;
    boolean refused = false;
    for (String name : names) {
      Verdict verdict = verdicts.getOrDefault(name, Verdict.NOT_APPLICABLE);
      if (verdict != Verdict.NOT_APPLICABLE) {
        accepted |= verdict.isAcceptance();
        refused |= !verdict.isAcceptance();
      }
    }
    return !(accepted && refused);
  }

  private static String words(Map<String, Verdict> verdicts) {
    return verdicts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue().words())
        .collect(Collectors.joining(", "));
  }
}
