package dev.casebook.agreement.document;

import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Draws documents: generated digests, made smaller and then changed. The same seed gives the same
 * documents, batch by batch.
 *
 * <p>To be used within a session of jqwik, and by one thread.
 */
public final class Samples {
  private static final int SIZE = 1_000;

  /** How many documents are made of one digest, since digests take long to generate. */
  private static final int PER_DIGEST = 100;

  /** One document in so many is changed as bytes, not as a tree. */
  private static final int BYTES_IN = 10;

  /** One document in so many is written in a way that is no plain JSON. */
  private static final int ODD_RENDERING_IN = 20;

  private static final List<Mutation> MUTATIONS = Mutation.all();

  private final RandomGenerator<Digest> digests = ValueArbitraries.of(Digest.class).generator(SIZE);
  private final long seed;

  /**
   * Documents of a seed.
   *
   * @param seed any number
   */
  public Samples(long seed) {
    this.seed = seed;
  }

  /**
   * The names of all kinds of change.
   *
   * @return the names that {@link Sample#change()} can have
   */
  public static List<String> changes() {
    return Stream.concat(
            MUTATIONS.stream().map(Mutation::kind),
            ByteMutation.ALL.stream().map(ByteMutation::kind))
        .toList();
  }

  /**
   * Draws a batch.
   *
   * @param number its number
   * @param size how many documents it has
   * @return the documents
   */
  public List<Sample> batch(int number, int size) {
    // Spread by a large odd factor, since java.util.Random answers alike to seeds that are alike.
    Random random = new Random((seed ^ number * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L);
    List<Sample> samples = new ArrayList<>(size);
    String json = "";
    while (samples.size() < size) {
      if (samples.size() % PER_DIGEST == 0) {
        json = DigestJson.toJson(digests.next(random).value());
      }
      samples.add(sample(json, number, samples.size(), random));
    }
    return samples;
  }

  private static Sample sample(String json, int batch, int index, Random random) {
    ObjectNode document = (ObjectNode) Rendering.tree(json);
    Thinning.thin(document, random);
    if (random.nextInt(BYTES_IN) == 0) {
      ByteMutation mutation = TextMutations.any(ByteMutation.ALL, random);
      byte[] bytes = rendering(random).bytes(document);
      return Sample.of(batch, index, mutation.kind(), mutation.change().apply(bytes, random));
    }
    Mutation mutation = TextMutations.any(MUTATIONS, random);
    while (!mutation.change().apply(document, random)) {
      mutation = TextMutations.any(MUTATIONS, random);
    }
    return Sample.of(batch, index, mutation.kind(), rendering(random).bytes(document));
  }

  private static Rendering rendering(Random random) {
    boolean odd = random.nextInt(ODD_RENDERING_IN) == 0;
    return TextMutations.any(odd ? Rendering.ALL : Rendering.PLAIN, random);
  }
}
