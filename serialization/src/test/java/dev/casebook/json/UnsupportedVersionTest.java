package dev.casebook.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnsupportedVersionTest {

  @ParameterizedTest
  @MethodSource
  void isTheOnlyThingReported(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> isTheOnlyThingReported() {
    return Stream.of(
        unsupported(DigestText.with("casebook", "▸'2.0'"), "2.0"),
        unsupported(DigestText.with("casebook", "▸'1.1'"), "1.1"),
        unsupported(DigestText.with("casebook", "▸'1'"), "1"),
        unsupported(DigestText.with("casebook", "▸''"), ""),
        unsupported("{'new':1,'id':'Not A Slug','casebook':▸'2.0'}", "2.0"),
        unsupported("{'id':null,'id':null,\n 'casebook':▸'2.0'}", "2.0"),
        unsupported("{'date':'today','casebook':▸'2.0'}", "2.0"),
        unsupported("{'n':{'casebook':'1.0'},'casebook':▸'2.0','new':[}", "2.0"),
        unsupported("{'casebook':▸'2.0','casebook':'1.0'}", "2.0"),
        unsupported("{'casebook':▸'2.0'} trailing", "2.0"),
        unsupported("{'casebook':▸'2.0'", "2.0"));
  }

  private static Reject unsupported(String marked, String version) {
    String problem = "The document declares version \"%s\" of the format; this build knows 1.0";
    return new Reject(DigestText.quoted(marked), problem.formatted(version), "/casebook");
  }

  @ParameterizedTest
  @MethodSource
  void isNotReportedOfOtherValues(Reject reject) {
    reject.assertRefused();
  }

  static Stream<Reject> isNotReportedOfOtherValues() {
    return Stream.of(
        other("{▸'x':{'casebook':'2.0'}}", "There is no property \"x\" here", "/x"),
        other("▸{} {'casebook':'2.0'}", "The property \"casebook\" is missing", ""),
        other("▸['casebook','2.0']", "Expected an object, but found an array", ""),
        other("{'casebook':▸2.0}", "Expected text, but found a number", "/casebook"));
  }

  private static Reject other(String marked, String problem, String pointer) {
    return new Reject(DigestText.quoted(marked), problem, pointer);
  }

  @Test
  void isNoMatterOfCustomData() {
    String json = DigestText.quoted("{'casebook':'2.0','a':1,'a':2}");

    assertThatThrownBy(() -> DigestJson.readValue(json))
        .isInstanceOf(DigestJsonException.class)
        .hasMessage("1:25: The key \"a\" stands in this object already (at /a)");
  }
}
