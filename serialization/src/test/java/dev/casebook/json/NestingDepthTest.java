package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.casebook.model.Digest;
import dev.casebook.model.extension.JsonArray;
import dev.casebook.model.extension.JsonObject;
import dev.casebook.model.extension.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NestingDepthTest {
  private static final String TOO_DEEP = "The document nests deeper than the limit of 64 levels";

  @ParameterizedTest
  @MethodSource
  void acceptsTheDeepestCustomData(Digest digest) {
    assertThat(DigestJson.read(DigestJson.toJson(digest))).isEqualTo(digest);
  }

  static Stream<Digest> acceptsTheDeepestCustomData() {
    return Stream.of(
        SmallDigest.builder().putExtension("x-deep", arrays(62)).build(),
        SmallDigest.builder().putExtension("x-deep", objects(62)).build(),
        SmallDigest.builder(SmallDigest.study().putExtension("x-deep", arrays(60))).build(),
        SmallDigest.builder(SmallDigest.study().putExtension("x-deep", objects(60))).build());
  }

  private static JsonValue arrays(int depth) {
    return Stream.iterate((JsonValue) new JsonArray(List.of()), JsonArray::of)
        .skip(depth - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static JsonValue objects(int depth) {
    return Stream.iterate(JsonValue.of(true), inner -> JsonObject.of("in", inner))
        .skip(depth)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource
  void refusesTheNextLevelWhereItOpens(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> refusesTheNextLevelWhereItOpens() {
    return Stream.of(
        new Reject(
            DigestText.with(
                "extensions", "{'x-deep':" + "[".repeat(62) + "▸[]" + "]".repeat(62) + "}"),
            TOO_DEEP,
            "/extensions/x-deep" + "/0".repeat(62)),
        new Reject(
            DigestText.withInStudy(
                "extensions", "{'x-deep':\n" + "[".repeat(60) + "▸{}" + "]".repeat(60) + "}"),
            TOO_DEEP,
            "/caseStudies/0/extensions/x-deep" + "/0".repeat(60)),
        new Reject(
            DigestText.with(
                "extensions",
                "{'x-deep':" + DigestText.quoted("{'k':".repeat(62)) + "▸{}" + "}".repeat(63)),
            TOO_DEEP,
            "/extensions/x-deep" + "/k".repeat(62)));
  }

  @Test
  void refusesAMillionLevelsWithoutExhaustingTheStack() {
    String json = DigestText.with("extensions", "{'x-deep':" + "[".repeat(1_000_000));

    assertThatThrownBy(() -> DigestJson.read(json))
        .isInstanceOf(DigestJsonException.class)
        .hasMessageContaining(TOO_DEEP);
  }

  @Test
  void limitsCustomDataOnItsOwnAlike() {
    JsonValue deepest = DigestJson.readValue("[".repeat(64) + "]".repeat(64));

    assertThat(deepest.depth()).isEqualTo(64);
    assertThatThrownBy(() -> DigestJson.readValue("[".repeat(65) + "]".repeat(65)))
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("1:65: " + TOO_DEEP + " (at " + "/0".repeat(64) + ")");
  }
}
