package dev.casebook.unit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Values that take long to compute, kept while they are in use. Memory is bounded: when as many are
 * kept as there may be, those that were not asked for since the last time are forgotten.
 *
 * @param <K> what a value is computed from
 * @param <V> the values
 */
final class RecentValues<K, V> {
  private final int most;
  private final Function<K, V> computation;
  private volatile Map<K, V> recent = new ConcurrentHashMap<>();
  private volatile Map<K, V> earlier = Map.of();

  RecentValues(int most, Function<K, V> computation) {
    this.most = most;
    this.computation = computation;
  }

  V get(K key) {
    V value = recent.get(key);
    if (value == null) {
      value = earlier.get(key);
      value = value == null ? computation.apply(key) : value;
      keep(key, value);
    }
    return value;
  }

  private void keep(K key, V value) {
    Map<K, V> kept = recent;
    if (kept.size() >= most) {
      earlier = kept;
      kept = new ConcurrentHashMap<>();
      recent = kept;
    }
    kept.put(key, value);
  }
}
