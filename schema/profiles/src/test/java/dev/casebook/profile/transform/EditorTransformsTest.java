package dev.casebook.profile.transform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** What the profile for editors adds. */
class EditorTransformsTest {

  @Test
  void markdownTellsBoundsAndDefaultBehindTheDescription() {
    String schema = "{'description':'A tag.','type':'string','maxLength':35,'default':'en'}";

    assertThat(Applied.to(schema, new MarkdownDescriptions()))
        .isEqualTo(
            "{'description':'A tag.',"
                + "'markdownDescription':'A tag.\\n\\n*At most 35 characters.*\\n\\n`en` if absent.',"
                + "'type':'string','maxLength':35,'default':'en'}");
  }

  @Test
  void markdownShowsSignsOfADescriptionAsTheyAre() {
    assertThat(Applied.to("{'description':'<a> *b* [c] d_e #1 |'}", new MarkdownDescriptions()))
        .contains(
            "'markdownDescription':'\\\\<a\\\\> \\\\*b\\\\* \\\\[c\\\\] d\\\\_e \\\\#1 \\\\|'");
  }

  @Test
  void markdownIsNotMadeOfNothing() {
    assertThat(Applied.to("{'type':'string','maxLength':35}", new MarkdownDescriptions()))
        .isEqualTo("{'type':'string','maxLength':35}");
  }

  @Test
  void descriptionsAreBesideReferencesAlone() {
    String schema =
        "{'properties':{'a':{'$ref':'#/$defs/A','description':'The first.'},"
            + "'b':{'description':'Some.','items':{'$ref':'#/$defs/A'}}},"
            + "'$defs':{'A':{'description':'An A.','properties':{'c':{'description':'A c.'}}}}}";

    assertThat(Applied.to(schema, new DescribedReferences()))
        .isEqualTo(
            "{'properties':{'a':{'$ref':'#/$defs/A','description':'The first.'},"
                + "'b':{'description':'Some.',"
                + "'items':{'$ref':'#/$defs/A','description':'An A.'}}},"
                + "'$defs':{'A':{'properties':{'c':{'description':'A c.'}}}}}");
  }

  @Test
  void messagesSayWhatATextMustBe() {
    String schema =
        "{'properties':{'id':{'type':'string','minLength':1,'maxLength':9},'n':{'minimum':0}}}";

    assertThat(Applied.to(schema, new ErrorMessages()))
        .isEqualTo(
            "{'properties':{'id':{'errorMessage':'Expected text, 1 to 9 characters.',"
                + "'type':'string','minLength':1,'maxLength':9},'n':{'minimum':0}}}");
  }

  @Test
  void remarksStandWhereTheyPoint() {
    Remarks remarks =
        new Remarks(
            Applied.schema(
                "{'/properties/a':{'description':'The first.','enumDescriptions':['one']}}"));

    assertThat(Applied.to("{'properties':{'a':{'type':'string','enum':['1']}}}", remarks))
        .isEqualTo(
            "{'properties':{'a':{'description':'The first.','type':'string','enum':['1'],"
                + "'enumDescriptions':['one']}}}");
  }

  @Test
  void aRemarkOnWhatIsNotThereIsTold() {
    Remarks remarks = new Remarks(Applied.schema("{'/properties/b':{'description':'None.'}}"));

    assertThatIllegalStateException()
        .isThrownBy(() -> Applied.to("{'properties':{}}", remarks))
        .withMessage("A remark on what is not there: /properties/b");
  }

  @Test
  void snippetsHoldWhatIsRequiredWithPlacesInOrder() {
    String schema =
        """
        {'$defs':{'BigPart':{'title':'BigPart','description':'A part.','required':['name','unit','of'],
        'properties':{'name':{'type':'string'},'unit':{'type':'number'},'note':{'type':'string'},
        'of':{'type':'array','items':{'type':'string','enum':['a','b']}}}}}}""";

    assertThat(Applied.to(schema, new Snippets()))
        .contains(
            "'defaultSnippets':[{'label':'big part','description':'A part.','body':"
                + "{'name':'${1:name}','unit':'^${2:0}','of':['${3|a,b|}']}}]");
  }

  @Test
  void snippetsFollowReferencesAndTakeUsualProperties() {
    String schema =
        """
        {'title':'Root','required':['amount'],'properties':{'amount':{'$ref':'#/$defs/Quantity'}},
        '$defs':{'Quantity':{'title':'Quantity','required':['unit'],
        'properties':{'value':{'type':'number'},'max':{'type':'number'},'unit':{'type':'string'}}}}}""";

    assertThat(Applied.to(schema, new Snippets()))
        .contains("{'amount':{'value':'^${1:0}','unit':'${2:unit}'}}")
        .contains("'label':'at most'", "{'max':'^${1:0}','unit':'${2:unit}'}");
  }
}
