package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LineEndsTest {

  @Property
  void countsAndFindsLineEndsAndReturns(
      @ForAll @Size(max = 200) List<@IntRange(min = -128, max = 127) Byte> some,
      @ForAll @IntRange(max = 9) int from,
      @ForAll @IntRange(min = 2, max = 99) int every) {
    byte[] lines = with('\n', some, from, every);
    byte[] returns = with('\r', some, from, every);
    int to = from + some.size();

    assertThat(LineEnds.count(lines, from, to))
        .isEqualTo((int) IntStream.range(from, to).filter(i -> lines[i] == '\n').count());
    assertThat(LineEnds.indexOf(lines, from, to)).isEqualTo(first('\n', lines, from, to));
    assertThat(LineEnds.indexOfReturn(returns, from, to)).isEqualTo(first('\r', returns, from, to));
  }

  private static int first(char sign, byte[] bytes, int from, int to) {
    return IntStream.range(from, to).filter(i -> bytes[i] == sign).findFirst().orElse(to);
  }

  /** Bytes with signs among them, and others that differ from one in a bit: the hard ones. */
  private static byte[] with(char sign, List<Byte> some, int from, int every) {
    byte[] bytes = new byte[some.size() + 2 * from];
    for (int i = 0; i < some.size(); i++) {
      boolean isSign = some.get(i) % every == 0;
      bytes[from + i] = isSign ? (byte) sign : (byte) (sign ^ some.get(i));
    }
    return bytes;
  }
}
