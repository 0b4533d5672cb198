package dev.casebook.agreement.judge;

import dev.casebook.agreement.document.Sample;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The structure check: a document is refused if there is an error. */
public final class CheckJudge extends OneByOne {
  private final StructureCheck check;

  /**
   * The check of this build.
   *
   * @param build which build this is
   * @param schema the JSON Schema that it goes by
   */
  public CheckJudge(String build, String schema) {
    super("check", "`StructureCheck` of " + build);
    check = StructureCheck.of(schema);
  }

  @Override
  Verdict judge(Sample sample) {
    try {
      return acceptedIf(
          check.check("digest.json", new ByteArrayInputStream(sample.bytes())).stream()
              .noneMatch(finding -> finding.severity() == Severity.ERROR));
    } catch (IOException e) {
      throw new UncheckedIOException("The document is in memory", e);
    }
  }
}
