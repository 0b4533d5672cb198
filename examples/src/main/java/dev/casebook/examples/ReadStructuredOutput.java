package dev.casebook.examples;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.model.Digest;
import dev.casebook.profile.SchemaProfile;
import dev.casebook.profile.StructuredOutput;

/** Reads a digest that a language model wrote by a schema of structured output. */
public final class ReadStructuredOutput {

  /** What a model answers; null stands for what is absent, and custom data is a list of pairs. */
  private static final String ANSWER =
      """
      {
        "casebook": "1.0",
        "id": "harbour-2026-06-03",
        "series": "Harbour Notes",
        "date": "2026-06-03",
        "until": null,
        "companies": [{"id": "quay", "name": "Quay", "homepage": null}],
        "caseStudies": [
          {
            "id": "berths",
            "title": "Berths without queues",
            "company": "quay",
            "summary": "Ships wait 4 hours instead of 3 days.",
            "problem": null
          }
        ],
        "patterns": [],
        "extensions": [{"key": "x-score", "value": "0.80"}]
      }
      """;

  private ReadStructuredOutput() {}

  public static void main(String... arguments) {
    // Goes into the request, as the schema of the answer.
    String schema = SchemaProfile.OPENAI.schema();
    schema.lines().limit(3).forEach(System.out::println);
    System.out.println("...");
    SchemaProfile.OPENAI.limits().forEach(System.out::println);

    StructuredOutput form = StructuredOutput.of(SchemaProfile.OPENAI);
    Digest digest = form.read(ANSWER);
    System.out.print(DigestJson.toJson(digest));

    // Bounds that a model only reads of are enforced here; tell the model what is wrong.
    try {
      form.read(ANSWER.replace("2026-06-03", "June 3"));
    } catch (DigestJsonException e) {
      System.out.println(e.pointer() + ": " + e.problem());
    }
  }
}
