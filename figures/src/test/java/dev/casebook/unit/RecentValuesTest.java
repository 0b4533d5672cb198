package dev.casebook.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentValuesTest {
  private final List<Integer> computed = new ArrayList<>();
  private final RecentValues<Integer, String> values =
      new RecentValues<>(
          3,
          key -> {
            computed.add(key);
            return "value " + key;
          });

  @Test
  void computesOnce() {
    assertThat(values.get(1)).isEqualTo("value 1");
    assertThat(values.get(1)).isEqualTo("value 1");
    assertThat(computed).containsExactly(1);
  }

  @Test
  void keepsWhatIsInUseAmongManyOthers() {
    for (int other = 100; other < 120; other++) {
      values.get(1);
      values.get(other);
    }
    assertThat(computed).containsOnlyOnce(1);
  }

  @Test
  void forgetsWhatIsNotInUse() {
    values.get(1);
    for (int other = 100; other < 120; other++) {
      values.get(other);
    }
    values.get(1);
    assertThat(computed.stream().filter(key -> key == 1)).hasSize(2);
  }
}
