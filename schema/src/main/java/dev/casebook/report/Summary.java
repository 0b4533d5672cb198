package dev.casebook.report;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;

/** Counts what was checked and found. */
public final class Summary {
  private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
  private int files;
  private int documents;
  private int suppressed;
  private boolean interrupted;

  private final InstantSource clock;
  private final Instant start;

  /**
   * Nothing checked yet.
   *
   * @param clock tells how long the check takes
   */
  public Summary(InstantSource clock) {
    this.clock = clock;
    this.start = clock.instant();
  }

  /**
   * When the check began.
   *
   * @return the time at which this summary was begun
   */
  public Instant start() {
    return start;
  }

  /**
   * How long the check has taken so far.
   *
   * @return the time since this summary was begun
   */
  public Duration elapsed() {
    return Duration.between(start, clock.instant());
  }

  /**
   * Counts a file that was checked.
   *
   * @param documentsInFile how many documents it held
   */
  public void countFile(int documentsInFile) {
    files++;
    documents += documentsInFile;
  }

  /**
   * Counts a finding.
   *
   * @param finding the finding
   */
  public void count(Finding finding) {
    findings.merge(finding.severity(), 1, Integer::sum);
  }

  /** Counts a finding that the configuration suppresses. */
  public void countSuppressed() {
    suppressed++;
  }

  /** Notes that the check ends before all was checked. */
  public void interrupt() {
    interrupted = true;
  }

  /**
   * Whether the check was interrupted, so that there may be more to find.
   *
   * @return false if all was checked
   */
  public boolean isInterrupted() {
    return interrupted;
  }

  /**
   * How many files were checked.
   *
   * @return the number of files
   */
  public int files() {
    return files;
  }

  /**
   * How many documents the files held.
   *
   * @return the number of documents; an archive holds one a line
   */
  public int documents() {
    return documents;
  }

  /**
   * How many findings there are of a severity.
   *
   * @param severity the severity
   * @return the number of findings
   */
  public int findings(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /**
   * How many findings the configuration suppresses. They are not among {@link #findings}.
   *
   * @return the number of suppressed findings
   */
  public int suppressed() {
    return suppressed;
  }

  /**
   * Whether there is a finding that matters.
   *
   * @param threshold the least severity that matters
   * @return true if there is one as grave or graver
   */
  public boolean hasAtLeast(Severity threshold) {
    return findings.keySet().stream().anyMatch(severity -> severity.isAtLeast(threshold));
  }
}
