package dev.casebook.agreement.document;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of change to a digest.
 *
 * @param kind its name
 * @param outcome what can come of it
 * @param change does it at a random place
 */
public record Mutation(String kind, Outcome outcome, Change change) {

  /** Whether changed documents are digests still. */
  public enum Outcome {
    VALID,
    INVALID,
    EITHER
  }

  /** Changes a document. */
  @FunctionalInterface
  public interface Change {
    /** Returns false if the document has no place for it. */
    boolean apply(ObjectNode document, Random random);
  }

  static Mutation valid(String kind, Change change) {
    return new Mutation(kind, Outcome.VALID, change);
  }

  static Mutation invalid(String kind, Change change) {
    return new Mutation(kind, Outcome.INVALID, change);
  }

  static Mutation either(String kind, Change change) {
    return new Mutation(kind, Outcome.EITHER, change);
  }

  public static List<Mutation> all() {
    return Stream.of(
            ShapeMutations.ALL,
            TypeMutations.ALL,
            TextMutations.ALL,
            EscapeMutations.ALL,
            FormMutations.ALL,
            BoundMutations.ALL,
            NumberMutations.ALL,
            ExtensionMutations.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
