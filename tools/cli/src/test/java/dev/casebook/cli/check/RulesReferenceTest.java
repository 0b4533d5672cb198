package dev.casebook.cli.check;

import dev.casebook.testing.GoldenFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RulesReferenceTest {

  @Test
  void isTheCommittedPage() throws IOException {
    GoldenFile.at("../../docs/rules.md").holds(RulesReference.page());
  }
}
