package dev.casebook.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.casebook.rule.DigestCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShippedTest {

  @Test
  void isADayAndNoCheck() throws IOException {
    ByteArrayOutputStream shipped = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(shipped)) {
      out.writeObject(new CheckDocument(LocalDate.of(2026, 11, 27)));
    }
    assertThat(shipped.size()).isLessThan(500);
    assertThat(Serializable.class.isAssignableFrom(DigestCheck.class)).isFalse();
  }
}
