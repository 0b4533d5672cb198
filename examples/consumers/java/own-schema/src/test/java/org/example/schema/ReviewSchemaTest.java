package org.example.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.casebook.check.Finding;
import dev.casebook.check.StructureCheck;
import dev.casebook.model.constraint.Slug;
import dev.casebook.model.constraint.Text;
import dev.casebook.schema.Descriptions;
import dev.casebook.schema.SchemaExport;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewSchemaTest {
  @JsonPropertyOrder({"id", "actions"})
  @JsonClassDescription("What is done so that an outage does not come back.")
  interface Review {
    @Slug
    String id();

    List<@Text String> actions();
  }

  @Test
  void ownTypesHaveASchemaThatTheCheckUnderstands() {
    String schema =
        new SchemaExport(Descriptions.fromAnnotations())
            .export("urn:example:review:1", Review.class);
    StructureCheck check = StructureCheck.of(schema);

    assertEquals(List.of(), check.check("a.json", "{\"id\": \"disk\", \"actions\": [\"alert\"]}"));
    assertEquals(
        List.of("missing-property"),
        check.check("b.json", "{\"actions\": [\"alert\"]}").stream().map(Finding::rule).toList());
  }
}
