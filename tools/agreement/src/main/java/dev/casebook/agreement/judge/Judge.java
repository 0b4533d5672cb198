package dev.casebook.agreement.judge;

import dev.casebook.agreement.document.Sample;
import java.util.List;

/** An implementation that says whether a document is a digest. Used by one thread at a time. */
public interface Judge extends AutoCloseable {

  /**
   * The name in records and on the page.
   *
   * @return a short name
   */
  String name();

  /**
   * What exactly is asked.
   *
   * @return the parts with their versions
   */
  String version();

  /**
   * Judges documents.
   *
   * @param samples documents
   * @return a verdict for each, in their order
   */
  List<Verdict> judge(List<Sample> samples);

  @Override
  default void close() {}
}
