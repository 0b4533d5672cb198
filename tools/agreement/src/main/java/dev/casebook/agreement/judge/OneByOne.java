package dev.casebook.agreement.judge;

import dev.casebook.agreement.document.Sample;
import java.util.List;

/** A judge within this process, which takes one document after the other. */
abstract class OneByOne implements Judge {
  private final String name;
  private final String version;

  OneByOne(String name, String version) {
    this.name = name;
    this.version = version;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String version() {
    return version;
  }

  @Override
  public final List<Verdict> judge(List<Sample> samples) {
    return samples.stream().map(this::judge).toList();
  }

  abstract Verdict judge(Sample sample);

  static Verdict acceptedIf(boolean accepted) {
    return accepted ? Verdict.ACCEPTED : Verdict.REFUSED;
  }
}
