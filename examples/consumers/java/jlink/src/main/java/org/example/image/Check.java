package org.example.image;

import dev.casebook.check.Finding;
import dev.casebook.rule.DigestCheck;
import java.io.IOException;
import java.nio.file.Path;

/** Checks the files that are named. */
public final class Check {
  private Check() {}

  /**
   * Prints all findings, and exits with 1 if there are any.
   *
   * @param files paths of digests
   * @throws IOException if a file cannot be read
   */
  public static void main(String... files) throws IOException {
    int findings = 0;
    for (String file : files) {
      for (Finding finding : DigestCheck.withAllRules().check(Path.of(file))) {
        System.out.println(finding);
        findings++;
      }
    }
    System.exit(findings == 0 ? 0 : 1);
  }
}
