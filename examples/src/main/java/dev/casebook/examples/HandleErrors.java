package dev.casebook.examples;

import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;
import dev.casebook.model.Company;
import dev.casebook.model.Quantity;
import dev.casebook.model.constraint.InvalidValueException;

/** Shows what a builder and a reader say when something is wrong. */
public final class HandleErrors {
  private static final String DRAFT =
      """
      {
        "casebook": "1.0",
        "id": "freight-notes-2026-05-04",
        "series": "Freight notes",
        "date": "2026-05-04",
        "companies": [
          { "id": "lumen-freight", "name": "Lumen Freight", "kind": "compny" }
        ]
      }
      """;

  private HandleErrors() {}

  public static void main(String... arguments) {
    buildWithSeveralViolations();
    buildFromAFigureThatIsNone();
    readADocumentWithAFault();
  }

  private static void buildWithSeveralViolations() {
    try {
      Company.builder().id("Lumen Freight").addAlias("").wikidata("95").build();
    } catch (InvalidValueException e) {
      // All at once, in the order of the fields; the name is missing, too.
      e.violations().forEach(System.out::println);
    }
  }

  private static void buildFromAFigureThatIsNone() {
    try {
      Quantity.of("four", "min");
    } catch (InvalidValueException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void readADocumentWithAFault() {
    try {
      DigestJson.read(DRAFT);
    } catch (DigestJsonException e) {
      // A reader stops at the first fault; a check would also miss the case studies.
      System.out.println("line " + e.line() + ", column " + e.column());
      System.out.println("pointer " + e.pointer());
      System.out.println(e.problem());
    }
  }
}
