package dev.casebook.rule;

import dev.casebook.check.DigestIdentity;
import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds digests of one run that share series and id. For one thread, which adds the digests in the
 * order of the run.
 */
public final class SeenDigests {
  /** So many are remembered, which bounds memory. */
  private static final int MOST = 200_000;

  private final Map<Key, String> seen = new HashMap<>();

  /** Begins a run. */
  public SeenDigests() {}

  private record Key(String series, String id) {}

  /**
   * Adds a digest.
   *
   * @param file the name of its document
   * @param identity what it says it is
   * @return what is wrong if an earlier one has the same series and id
   */
  public Optional<Finding> add(String file, DigestIdentity identity) {
    Key key = new Key(identity.series(), identity.id());
    String place = file + ':' + identity.region().line();
    String earlier = seen.size() < MOST ? seen.putIfAbsent(key, place) : seen.get(key);
    return Optional.ofNullable(earlier).map(other -> finding(file, identity, other));
  }

  private static Finding finding(String file, DigestIdentity identity, String other) {
    return new Finding(
        "duplicate-digest",
        Severity.ERROR,
        "The digest \"%s\" of the series \"%s\" is in %s, too"
            .formatted(identity.id(), identity.series(), other),
        file,
        identity.region(),
        "/id",
        "id",
        Finding.Details.NONE);
  }
}
