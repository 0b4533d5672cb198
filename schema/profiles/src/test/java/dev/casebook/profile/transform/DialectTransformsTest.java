package dev.casebook.profile.transform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The name of a schema, and the words of older dialects. */
class DialectTransformsTest {

  @Test
  void aProfileHasADialectAndANameOfItsOwn() {
    assertThat(Applied.to("{'$schema':'a','$id':'urn:x'}", new Identity("b", "editor")))
        .isEqualTo("{'$schema':'b','$id':'urn:x:editor'}");
  }

  @Test
  void olderDefinitionsAreFoundByTheirReferences() {
    String schema =
        "{'items':{'$ref':'#/$defs/A'},'$defs':{'A':{'anyOf':[{'$ref':'#/$defs/A'},{}]}}}";

    assertThat(Applied.to(schema, new OlderDefinitions()))
        .isEqualTo(
            "{'items':{'$ref':'#/definitions/A'},"
                + "'definitions':{'A':{'anyOf':[{'$ref':'#/definitions/A'},{}]}}}");
  }

  @Test
  void olderDefinitionsLeaveASchemaWithoutAnyAsItIs() {
    assertThat(Applied.to("{'type':'string'}", new OlderDefinitions()))
        .isEqualTo("{'type':'string'}");
  }

  @Test
  void patternsEndAsPythonHasIt() {
    assertThat(
            Applied.to(
                "{'properties':{'pattern':{'pattern':'^a$'}},'items':{'propertyNames':{'pattern':'^[$]$'}}}",
                new EndsForPython()))
        .isEqualTo(
            "{'properties':{'pattern':{'pattern':'^a\\\\Z'}},'items':{'propertyNames':{'pattern':'^[$]\\\\Z'}}}");
  }

  @Test
  void patternsThatDoNotEndStayForPython() {
    String schema = "{'pattern':'^x-|[.]','properties':{'pattern':{'pattern':'a\\\\$'}}}";

    assertThat(Applied.to(schema, new EndsForPython())).isEqualTo(schema);
  }
}
