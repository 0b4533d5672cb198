package dev.casebook.benchmarks;

import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Jackson's tokens alone, as it comes: no text is taken, and nothing is checked but syntax. */
final class Tokens {
  private static final JsonFactory JACKSON = new JsonFactory();

  private Tokens() {}

  static void of(byte[] json, Blackhole sink) {
    try (JsonParser parser = JACKSON.createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        sink.consume(parser.currentToken());
      }
    }
  }
}
