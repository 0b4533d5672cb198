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
   * Takes a finding that the configuration suppresses. Most formats have no place for one and leave
   * it out.
   *
   * @param finding a finding, in the order of {@link #add}
   * @param reason why it is suppressed, as the configuration says
   * @throws IOException if the report cannot be written
   */
  default void suppressed(Finding finding, String reason) throws IOException {}

  /**
   * Takes note that a file is done. Called after its findings, and for a file without any, too; and
   * for a file that a check was interrupted in.
   *
   * @param file the name of the file
   * @param documents how many documents it held
   * @throws IOException if the report cannot be written
   */
  default void checked(String file, int documents) throws IOException {}

  /**
   * Ends the report. Its output is flushed and left open.
   *
   * @param summary what was checked and found
   * @throws IOException if the report cannot be written
   */
  void end(Summary summary) throws IOException;
}
