package dev.casebook.report;

import dev.casebook.check.Finding;
import java.io.IOException;

/** Tells what a check finds, as it finds it. A report is used by one thread, once. */
public interface Report {

  /**
   * Takes the next finding.
   *
   * @param finding a finding; those of a file come together and in document order
   * @throws IOException if the report cannot be written
   */
  void add(Finding finding) throws IOException;

  /**
   * Ends the report. Its output is flushed and left open.
   *
   * @param summary what was checked and found
   * @throws IOException if the report cannot be written
   */
  void end(Summary summary) throws IOException;
}
