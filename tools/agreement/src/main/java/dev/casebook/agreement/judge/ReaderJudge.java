package dev.casebook.agreement.judge;

import dev.casebook.agreement.document.Sample;
import dev.casebook.json.DigestJson;
import dev.casebook.json.DigestJsonException;

/** The typed reader. */
public final class ReaderJudge extends OneByOne {

  /**
   * The reader of this build.
   *
   * @param build which build this is
   */
  public ReaderJudge(String build) {
    super("reader", "`DigestJson.read` of " + build);
  }

  @Override
  Verdict judge(Sample sample) {
    try {
      DigestJson.read(sample.bytes());
      return Verdict.ACCEPTED;
    } catch (DigestJsonException e) {
      return Verdict.REFUSED;
    }
  }
}
