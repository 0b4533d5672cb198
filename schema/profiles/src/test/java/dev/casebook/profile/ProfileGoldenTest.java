package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.schema.DigestSchema;
import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileGoldenTest {

  @Test
  void theCoreIsTheSchemaOfTheLibrary() {
    assertThat(SchemaProfile.CORE.schema()).isEqualTo(DigestSchema.json());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CORE")
  void isAsCommitted(SchemaProfile profile) throws IOException {
    GoldenFile.at("src/test/resources/dev/casebook/profile/" + profile.label() + ".schema.json")
        .holds(profile.schema());
  }

  @ParameterizedTest
  @EnumSource
  void isValidAgainstItsMetaschema(SchemaProfile profile) {
    String dialect =
        SchemaJson.tree(profile.schema())
            .path("$schema")
            .asString(SpecificationVersion.DRAFT_2020_12.getDialectId());
    Schema metaschema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(dialect));

    assertThat(metaschema.validate(profile.schema(), InputFormat.JSON)).isEmpty();
    assertThat(metaschema.validate("{\"type\": \"text\"}", InputFormat.JSON)).isNotEmpty();
  }
}
