package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class JsonPointersTest {

  @Provide
  Arbitrary<List<String>> keys() {
    return Arbitraries.of("a", "~1", "k".repeat(499), "k".repeat(2_000)).list().ofMaxSize(8);
  }

  @Property
  void isThatOfTheNearestValueThatFits(@ForAll @From("keys") List<String> keys) {
    String whole = "";
    String nearest = "";
    for (String key : keys) {
      whole += "/" + key;
      nearest = whole.length() <= JsonPointers.MAX_LENGTH ? whole : nearest;
    }
    assertThat(JsonPointers.bounded(whole)).isEqualTo(nearest);
  }

  @Test
  void keepsAPointerOfTheGreatestLength() {
    String longest = "/" + "k".repeat(JsonPointers.MAX_LENGTH - 1);
    assertThat(JsonPointers.bounded(longest)).isEqualTo(longest);
    assertThat(JsonPointers.bounded(longest + "/")).isEqualTo(longest);
    assertThat(JsonPointers.bounded(longest + "k")).isEmpty();
  }
}
