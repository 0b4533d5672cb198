package dev.casebook.report;

import static java.util.stream.Collectors.joining;

import dev.casebook.check.Finding;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Names findings so that the same one is known again in another run, though lines have moved. Lines
 * and JSON Pointers stay out of a name, since both change when something is added further up.
 */
final class Fingerprints {
  private static final int BYTES = 16;

  private final Map<String, Integer> occurrences = new HashMap<>();
  private String file = "";

  /**
   * The fingerprint of the next finding: a hash, and which of the findings with that hash it is.
   * Findings of a file come together, so that what is remembered is that of one file.
   */
  String next(Finding finding) {
    String path = FileName.path(finding.file());
    if (!path.equals(file)) {
      occurrences.clear();
      file = path;
    }
    String hash = hash(List.of(finding.rule(), path, finding.at(), finding.message()));
    return hash + ':' + occurrences.merge(hash, 1, Integer::sum);
  }

  /**
   * Of texts with their lengths, so that no two lists of texts read the same, and of code units,
   * since a charset would make all unpaired surrogates the same.
   */
  private static String hash(List<String> texts) {
    String all = texts.stream().map(text -> text.length() + ":" + text).collect(joining());
    try {
      ByteBuffer units = ByteBuffer.allocate(all.length() * Character.BYTES);
      units.asCharBuffer().put(all);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(units.array());
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
