package dev.casebook.check.agreement;

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
record Mutation(String kind, Outcome outcome, Change change) {

  /** Whether changed documents are digests still. */
  enum Outcome {
    VALID,
    INVALID,
    EITHER
  }

  /** Changes a document. */
  @FunctionalInterface
  interface Change {
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

  static List<Mutation> all() {
    return Stream.of(
            ShapeMutations.ALL,
            TypeMutations.ALL,
            TextMutations.ALL,
            NumberMutations.ALL,
            ExtensionMutations.ALL)
        .flatMap(List::stream)
        .toList();
  }
}
