package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LineEndsTest {

  @Property
  void countsAndFindsLineEnds(
      @ForAll List<@IntRange(min = -128, max = 127) Byte> some,
      @ForAll @IntRange(max = 9) int from) {
    byte[] bytes = new byte[some.size() + 2 * from];
    for (int i = 0; i < some.size(); i++) {
      // Bytes that differ from a line end in one bit are the hard ones.
      bytes[from + i] = some.get(i) % 3 == 0 ? (byte) '\n' : (byte) ('\n' ^ some.get(i));
    }
    int to = from + some.size();
    int count = 0;
    int first = to;
    for (int i = to - 1; i >= from; i--) {
      count += bytes[i] == '\n' ? 1 : 0;
      first = bytes[i] == '\n' ? i : first;
    }

    assertThat(LineEnds.count(bytes, from, to)).isEqualTo(count);
    assertThat(LineEnds.indexOf(bytes, from, to)).isEqualTo(first);
  }
}
