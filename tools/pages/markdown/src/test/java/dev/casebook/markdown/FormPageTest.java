package dev.casebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.markdown.line.LineForm;
import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.generator.ValueTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that describes the form: it tells of every property, and its example is a digest. */
class FormPageTest {
  private static final Path PAGE = Path.of("../../../docs/markdown.md");

  static List<Class<?>> types() {
    return ValueTypes.reachableFrom(Digest.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesEveryPropertyOnce(Class<?> type) throws IOException {
    String row = rowOf(type);

    assertThat(Pattern.compile("`([^`]+)`").matcher(row).results().map(match -> match.group(1)))
        .containsExactlyInAnyOrderElementsOf(
            TypeShape.of(type).properties().stream().map(Property::name).toList());
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysWhatALineTells(Class<?> type) throws IOException {
    String places = rowOf(type).split("\\|", -1)[2];
    if (places.contains(" in ") || List.of("Quantity", "Change").contains(type.getSimpleName())) {
      return;
    }

    assertThat(Pattern.compile("`([^`]+)`").matcher(places).results().map(match -> match.group(1)))
        .filteredOn(name -> !name.equals("quote"))
        .containsExactlyInAnyOrderElementsOf(LineForm.of(type).properties());
  }

  @Test
  void showsADigest() throws IOException {
    Matcher example =
        Pattern.compile("(?s)```markdown\n(.*?)\n```").matcher(Files.readString(PAGE));
    assertThat(example.find()).isTrue();

    Digest digest = DigestMarkdown.read(example.group(1));

    assertThat(digest.caseStudies()).extracting(CaseStudy::title).hasSize(1);
    assertThat(DigestMarkdown.write(digest)).isEqualTo(example.group(1) + "\n");
  }

  private static String rowOf(Class<?> type) throws IOException {
    Pattern row = Pattern.compile("(?m)^\\| " + type.getSimpleName() + " \\|.*$");
    List<String> rows =
        row.matcher(Files.readString(PAGE)).results().map(MatchResult::group).toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
