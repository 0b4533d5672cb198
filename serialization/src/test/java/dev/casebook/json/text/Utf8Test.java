package dev.casebook.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The quick look at bytes agrees with the table of well-formed sequences. */
class Utf8Test {

  @Test
  void agreesOnEveryPairOfBytesBeforeOthers() {
    for (int pair = 0; pair <= 0xFFFF; pair++) {
      for (byte next : new byte[] {'a', (byte) 0x80, (byte) 0xBF}) {
        assertAgreed(new byte[] {(byte) (pair >> 8), (byte) pair, next, next});
      }
    }
  }

  @Property(tries = 3000)
  void agreesOnBytesThatLookLikeUtf8(
      @ForAll("likely") byte[] bytes, @ForAll @IntRange(max = 20) int shift) {
    byte[] shifted = new byte[shift + bytes.length];
    Arrays.fill(shifted, 0, shift, (byte) 'a');
    System.arraycopy(bytes, 0, shifted, shift, bytes.length);
    assertAgreed(shifted);
  }

  private static void assertAgreed(byte[] bytes) {
    if (Utf8.isWellFormed(bytes, 0, bytes.length) != NaiveUtf8.decode(bytes).fault().isEmpty()) {
      assertThat(bytes).as("well-formed by one of two").isEmpty();
    }
  }

  @Provide
  Arbitrary<byte[]> likely() {
    return Arbitraries.of(
            0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
            0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF)
        .map(Integer::byteValue)
        .list()
        .ofMaxSize(24)
        .map(
            list -> {
              byte[] bytes = new byte[list.size()];
              for (int i = 0; i < bytes.length; i++) {
                bytes[i] = list.get(i);
              }
              return bytes;
            });
  }
}
