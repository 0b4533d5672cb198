package dev.casebook.agreement.judge;

import dev.casebook.agreement.document.JsonFault;
import dev.casebook.agreement.document.Rendering;
import dev.casebook.agreement.document.Sample;
import dev.casebook.model.Digest;
import dev.casebook.model.constraint.InvalidValueException;

/**
 * The builders, given what a plain JSON tree holds. They cannot be asked about a document with a
 * key that they have no method for, or a value that is not of the type which a method takes.
 */
public final class BuilderJudge extends OneByOne {

  /**
   * The builders of this build.
   *
   * @param build which build this is
   */
  public BuilderJudge(String build) {
    super("builder", "`Digest.builder()` and the others of " + build);
  }

  @Override
  Verdict judge(Sample sample) {
    if (sample.fault().filter(fault -> fault != JsonFault.BYTE_ORDER_MARK).isPresent()) {
      return Verdict.NOT_APPLICABLE;
    }
    try {
      TypedTree.built(Digest.class, Rendering.tree(sample.text()));
      return Verdict.ACCEPTED;
    } catch (InvalidValueException e) {
      return Verdict.REFUSED;
    } catch (TypedTree.OtherTypeException e) {
      return Verdict.NOT_APPLICABLE;
    }
  }
}
