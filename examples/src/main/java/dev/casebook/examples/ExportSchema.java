package dev.casebook.examples;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.check.StructureCheck;
import dev.casebook.model.Quantity;
import dev.casebook.model.constraint.Day;
import dev.casebook.model.constraint.Slug;
import dev.casebook.model.constraint.Text;
import dev.casebook.schema.Descriptions;
import dev.casebook.schema.DigestSchema;
import dev.casebook.schema.SchemaExport;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Prints the schema of a digest, exports the schema of a type of your own, and checks by it. */
public final class ExportSchema {
  private ExportSchema() {}

  /** An accessor's return type says what it holds; what is not optional must be there. */
  @JsonPropertyOrder({"id", "date", "actions", "outage", "contact"})
  @JsonClassDescription("What is done so that an outage does not come back.")
  public interface Review {
    @Slug
    String id();

    @JsonPropertyDescription("The day of the outage.")
    @Day
    LocalDate date();

    @NotEmpty
    List<@Text String> actions();

    Quantity outage();

    Optional<@Text String> contact();
  }

  public static void main(String... arguments) {
    // The schema of a digest has several hundred lines; this is how it begins.
    DigestSchema.json().lines().limit(6).forEach(System.out::println);
    System.out.println("...");

    SchemaExport export = new SchemaExport(Descriptions.fromAnnotations());
    String schema = export.export("urn:example:review:1", Review.class);
    System.out.print(schema);

    // The check understands every schema that the export makes.
    StructureCheck check = StructureCheck.of(schema);
    check
        .check("review.json", "{\"id\": \"dns-2026\", \"actions\": []}")
        .forEach(System.out::println);
  }
}
