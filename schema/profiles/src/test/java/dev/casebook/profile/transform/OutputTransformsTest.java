package dev.casebook.profile.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What profiles for structured output change. */
class OutputTransformsTest {

  @Test
  void nullStandsForWhatIsAbsent() {
    String schema =
        """
        {'properties':{'a':{'type':'string'},'b':{'type':'string','enum':['x']},
        'c':{'description':'C.','$ref':'#/$defs/C'},'d':{'type':'string'}},'required':['d']}""";

    assertThat(Applied.to(schema, new NullUnions()))
        .isEqualTo(
            "{'properties':{'a':{'type':['string','null']},"
                + "'b':{'type':['string','null'],'enum':['x',null]},"
                + "'c':{'description':'C.','anyOf':[{'$ref':'#/$defs/C'},{'type':'null'}]},"
                + "'d':{'type':'string'}},'required':['a','b','c','d']}");
  }

  @Test
  void anEmptyTextStandsForWhatIsAbsentUnlessItHasAForm() {
    String schema =
        """
        {'properties':{'a':{'description':'A.','type':'string'},'b':{'type':'string','enum':['x']},
        'c':{'type':'string','format':'date'},'d':{'type':'number'}}}""";

    assertThat(Applied.to(schema, new EmptyTexts()))
        .isEqualTo(
            "{'properties':{'a':{'description':'A. Empty if there is none.','type':'string'},"
                + "'b':{'type':'string','enum':['x']},'c':{'type':'string','format':'date'},"
                + "'d':{'type':'number'}},'required':['a']}");
  }

  @Test
  void listsAndWhatHasADefaultSayBySomethingThatThereIsNothing() {
    String schema =
        """
        {'properties':{'a':{'type':'array'},'b':{'type':'array','minItems':1},
        'c':{'type':'boolean','default':false},'d':{'type':'boolean'}}}""";

    assertThat(Applied.to(schema, new RequiredWithNothing())).endsWith("'required':['a','c']}");
  }

  @Test
  void anObjectWithAnyKeysBecomesAListOfPairs() {
    String schema =
        """
        {'properties':{'e':{'description':'E.','type':'object','additionalProperties':true,
        'propertyNames':{'maxLength':9}},'f':{'type':'object','additionalProperties':false}},
        '$defs':{}}""";

    assertThat(Applied.to(schema, new PairsForMaps()))
        .startsWith(
            "{'properties':{'e':{'description':'E.','type':'array','items':{'$ref':'#/$defs/Pair'}},"
                + "'f':{'type':'object','additionalProperties':false}},'$defs':{'Pair':{")
        .contains("'key':{'description':'What the entry is called.','type':'string','maxLength':9}")
        .endsWith("'required':['key','value'],'additionalProperties':false}}}");
  }

  @Test
  void meaningsOfValuesMoveIntoTheDescription() {
    String schema = "{'description':'A.','enum':['x','y'],'enumDescriptions':['One.','Two.']}";

    assertThat(Applied.to(schema, new MeaningsIntoDescriptions()))
        .isEqualTo("{'description':'A. x: One. y: Two.','enum':['x','y']}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'minLength':1,'maxLength':9             | 1 to 9 characters.",
        "'maxLength':9                           | At most 9 characters.",
        "'minItems':2                            | At least 2 items.",
        "'uniqueItems':true                      | No repeated item.",
        "'minimum':0                             | Not below 0.",
        "'default':'en'                          | Default: en.",
        "'propertyNames':{'maxLength':9}         | Keys: at most 9 characters.",
        "'maxItems':9,'uniqueItems':true         | At most 9 items; no repeated item."
      })
  void boundsThatAreNotSupportedMoveIntoTheDescription(String bounds, String words) {
    Transform transform = new KeywordsIntoDescriptions(Set.of("type", "description"));

    assertThat(Applied.to("{'description':'A.','type':'x'," + bounds + "}", transform))
        .isEqualTo("{'description':'A. " + words + "','type':'x'}");
  }

  @Test
  void boundsThatAreSupportedStay() {
    String schema = "{'type':'number','minimum':0}";

    assertThat(Applied.to(schema, new KeywordsIntoDescriptions(Set.of("type", "minimum"))))
        .isEqualTo(schema);
  }

  @Test
  void aPatternBesideAFormatIsToldOnly() {
    Set<String> supported = Set.of("description", "pattern", "format");

    assertThat(
            Applied.to("{'pattern':'a','format':'date'}", new KeywordsIntoDescriptions(supported)))
        .isEqualTo("{'description':'Text that matches a.','format':'date'}");
  }

  @Test
  void aReferenceLosesItsSiblings() {
    assertThat(
            Applied.to(
                "{'items':{'description':'A.','$ref':'#/$defs/A'},'title':'B'}",
                new LoneReferences()))
        .isEqualTo("{'items':{'$ref':'#/$defs/A'},'title':'B'}");
  }

  @Test
  void aPropertyIsLeftOut() {
    assertThat(Applied.to("{'properties':{'$schema':{},'a':{}}}", new LeaveOut("$schema")))
        .isEqualTo("{'properties':{'a':{}}}");
  }
}
