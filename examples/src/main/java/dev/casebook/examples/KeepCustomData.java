package dev.casebook.examples;

import dev.casebook.json.DigestJson;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Company;
import dev.casebook.model.Digest;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonString;
import dev.casebook.model.extension.JsonValue;
import java.time.LocalDate;

/** Puts data of your own into a digest, and finds it again. */
public final class KeepCustomData {
  private KeepCustomData() {}

  public static void main(String... arguments) {
    CaseStudy study =
        CaseStudy.builder()
            .id("incremental-routes")
            .title("Planning routes while orders arrive")
            .company("lumen-freight")
            .summary("Routes are now updated order by order.")
            // Values can be put together in Java, where an object keeps its order ...
            .putExtension("x-tags", JsonArray.of(JsonValue.of("routing"), JsonValue.of(2026)))
            .putExtension(
                "x-place",
                JsonObject.builder()
                    .put("room", JsonValue.of("Ada"))
                    .put("floor", JsonValue.of(2))
                    .build())
            // ... or taken from JSON; digits and the order of keys stay as they are.
            .putExtension(
                "com.example.review",
                DigestJson.readValue("{\"reviewer\": \"ada\", \"score\": 4.50, \"note\": null}"))
            .build();

    Digest digest =
        Digest.builder()
            .id("freight-notes-2026-05-04")
            .series("Freight notes")
            .date(LocalDate.of(2026, 5, 4))
            .addCompany(Company.of("lumen-freight", "Lumen Freight"))
            .addCaseStudy(study)
            .build();

    String json = DigestJson.toJson(digest);
    System.out.print(json);

    Digest again = DigestJson.read(json);
    System.out.println("nothing lost: " + again.equals(digest));
    System.out.println("reviewer: " + reviewer(again.caseStudies().get(0)));
  }

  private static String reviewer(CaseStudy study) {
    if (study.extensions().get("com.example.review") instanceof JsonObject review
        && review.members().get("reviewer") instanceof JsonString name) {
      return name.value();
    }
    return "unknown";
  }
}
