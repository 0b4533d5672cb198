package dev.casebook.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.casebook.json.DigestJson;
import dev.casebook.model.Digest;
import dev.casebook.model.generator.ValueArbitraries;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StructuredOutputLawsTest {
  private static final Map<SchemaProfile, StructuredOutput> FORMS =
      Arrays.stream(SchemaProfile.values())
          .collect(Collectors.toMap(Function.identity(), StructuredOutput::of));

  private static final Map<SchemaProfile, Schema> SCHEMAS =
      Arrays.stream(SchemaProfile.values())
          .collect(Collectors.toMap(Function.identity(), StructuredOutputLawsTest::compiled));

  private static Schema compiled(SchemaProfile profile) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(profile.schema(), InputFormat.JSON);
  }

  @Provide
  Arbitrary<Digest> digests() {
    return ValueArbitraries.of(Digest.class);
  }

  @Provide
  Arbitrary<SchemaProfile> vendors() {
    return Arbitraries.of(SchemaProfile.OPENAI, SchemaProfile.ANTHROPIC, SchemaProfile.GEMINI);
  }

  @Property(tries = 200)
  void whatIsWrittenIsValidAndReadsBackAsAnEqualDigest(
      @ForAll("digests") Digest digest, @ForAll("vendors") SchemaProfile profile) {
    String output = FORMS.get(profile).write(digest);

    assertThat(SCHEMAS.get(profile).validate(output, InputFormat.JSON)).isEmpty();
    assertThat(FORMS.get(profile).read(output))
        .isEqualTo(Digest.builder().from(digest).schema(Optional.empty()).build());
  }

  @Property(tries = 60)
  void profilesForPeopleAcceptEveryDigestAsItIs(@ForAll("digests") Digest digest) {
    for (SchemaProfile profile :
        new SchemaProfile[] {SchemaProfile.EDITOR, SchemaProfile.DRAFT_07, SchemaProfile.PYTHON}) {
      String json = DigestJson.toJson(digest);
      assertThat(SCHEMAS.get(profile).validate(json, InputFormat.JSON)).isEmpty();
      assertThat(FORMS.get(profile).read(json)).isEqualTo(digest);
    }
  }
}
