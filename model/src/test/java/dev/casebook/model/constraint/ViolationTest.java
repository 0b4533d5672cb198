package dev.casebook.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.model.constraint.Violation.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationTest {

  @Test
  void readsAsOneSentence() {
    Violation violation = new Violation(Place.of("id"), "a slug", "\"A\"");

    assertThat(violation).hasToString("id: expected a slug, but was \"A\"");
  }

  @Test
  void placesItselfByPathAndPointer() {
    Place place = Place.of("$schema").index(2).key("a/b~c.d").property("max");

    assertThat(place.path()).isEqualTo("$schema[2][a/b~c.d].max");
    assertThat(place.pointer()).isEqualTo("/$schema/2/a~1b~0c.d/max");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "``, ``",
        "plain, plain",
        "caf\u00e9 \uD83D\uDE42, caf\u00e9 \uD83D\uDE42",
        "`a\nb`, a\\u000ab",
        "a\u0000b, a\\u0000b",
        "a\u001b[31m, a\\u001b[31m",
        "a\u0085b, a\\u0085b",
        "a\u2028b, a\\u2028b",
        "a\u202eb, a\\u202eb",
        "a\u200db, a\\u200db",
        "a\uD83D, a\\ud83d"
      })
  void showsWhatCannotBePrintedAsEscape(String text, String shown) {
    assertThat(Violation.excerpt(text)).isEqualTo('"' + shown + '"');
  }

  @Test
  void showsSixtyCharactersWhole() {
    String text = "\uD83D\uDE42".repeat(60);

    assertThat(Violation.excerpt(text)).isEqualTo('"' + text + '"');
  }

  @Test
  void cutsALongText() {
    String text = "\uD83D\uDE42".repeat(60);

    assertThat(Violation.excerpt(text + "x")).isEqualTo('"' + text + "…\"");
  }

  @Property
  void anExcerptStaysOnOneLine(@ForAll String text) {
    assertThat(Violation.excerpt(text).codePoints())
        .noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
  }

  @Test
  void survivesSerializationWithItsException() throws IOException, ClassNotFoundException {
    Violation violation = new Violation(Place.of("id"), "a slug", "\"A\"");
    InvalidValueException thrown = new InvalidValueException(String.class, List.of(violation));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(thrown);
    }

    Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(((InvalidValueException) read).violations()).containsExactly(violation);
  }
}
