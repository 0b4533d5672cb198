package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.model.Quality;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which quality the words of a trade-off speak of. */
final class QualityWords {
  private static final Map<String, Quality> BEGINNINGS = new LinkedHashMap<>();

  static {
    put(
        Quality.PERFORMANCE_EFFICIENCY,
        "latenc",
        "throughput",
        "speed",
        "fast",
        "slow",
        "performan",
        "memory",
        "cpu",
        "gpu",
        "ram",
        "cache",
        "overhead",
        "utili",
        "bandwidth",
        "storage",
        "disk",
        "compute",
        "millisecond",
        "response",
        "startup",
        "resource",
        "efficien");
    put(
        Quality.COST_EFFICIENCY,
        "cost",
        "price",
        "pric",
        "cheap",
        "expens",
        "spend",
        "bill",
        "money",
        "budget");
    put(
        Quality.RELIABILITY,
        "reliab",
        "availab",
        "durab",
        "consisten",
        "fault",
        "failover",
        "failure",
        "outage",
        "redundan",
        "resilien",
        "recover",
        "stab",
        "uptime",
        "robust",
        "crash",
        "accura",
        "loss");
    put(
        Quality.SECURITY,
        "secur",
        "privacy",
        "isolat",
        "encrypt",
        "permission",
        "attack",
        "trust",
        "leak");
    put(
        Quality.MAINTAINABILITY,
        "maintain",
        "complex",
        "simpl",
        "readab",
        "test",
        "debug",
        "boilerplate",
        "refactor",
        "code",
        "migrat",
        "duplicat",
        "observab",
        "operational");
    put(
        Quality.FLEXIBILITY,
        "flexib",
        "scal",
        "portab",
        "elastic",
        "lock-in",
        "generic",
        "adapt",
        "general",
        "extens",
        "freedom",
        "customi");
    put(Quality.COMPATIBILITY, "compatib", "interop", "integrat", "legacy", "standard");
    put(
        Quality.DELIVERY_SPEED,
        "deliver",
        "release",
        "ship",
        "velocity",
        "deploy",
        "build",
        "time-to");
    put(
        Quality.INTERACTION_CAPABILITY,
        "usab",
        "experience",
        "convenien",
        "ergonom",
        "learn",
        "user");
    put(Quality.SAFETY, "safety", "harm", "danger");
    put(
        Quality.TEAM_SUSTAINABILITY,
        "toil",
        "on-call",
        "burnout",
        "team",
        "staff",
        "effort",
        "manual");
    put(
        Quality.BUSINESS_VALUE,
        "revenue",
        "market",
        "customer",
        "growth",
        "adoption",
        "conversion");
    put(
        Quality.FUNCTIONAL_SUITABILITY,
        "feature",
        "correct",
        "precis",
        "function",
        "quality",
        "complete");
  }

  private QualityWords() {}

  private static void put(Quality quality, String... beginnings) {
    for (String beginning : beginnings) {
      BEGINNINGS.put(beginning, quality);
    }
  }

  /** The quality of the first word that tells one. */
  static Optional<Quality> of(String statement) {
    for (String word : Folding.lowerCase(statement).split("[^\\p{L}\\p{N}-]+", -1)) {
      for (Map.Entry<String, Quality> entry : BEGINNINGS.entrySet()) {
        if (word.startsWith(entry.getKey())) {
          return Optional.of(entry.getValue());
        }
      }
    }
    return Optional.empty();
  }
}
