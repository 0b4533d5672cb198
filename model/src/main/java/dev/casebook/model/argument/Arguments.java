package dev.casebook.model.argument;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes what callers give. Null has one answer everywhere: a {@link NullPointerException} that
 * names what is null, such as {@code aliases[1] must not be null}.
 */
public final class Arguments {

  /** Kinds of maps whose order says nothing, and may differ from one run to the next. */
  private static final Set<Class<?>> WITHOUT_ORDER =
      Set.of(
          HashMap.class,
          Hashtable.class,
          ConcurrentHashMap.class,
          IdentityHashMap.class,
          WeakHashMap.class,
          Map.of("one", 1).getClass(),
          Map.of("one", 1, "two", 2).getClass());

  private Arguments() {}

  /**
   * A value that is there.
   *
   * @param name what people call it
   * @param value the value
   * @param <T> its type
   * @return the value
   * @throws NullPointerException if it is null
   */
  public static <T> T given(String name, @Nullable T value) {
    if (value == null) {
      throw new NullPointerException(name + " must not be null");
    }
    return value;
  }

  /**
   * A number that is there, and is no more than a number: a subclass could change, or show another
   * one than it compares.
   *
   * @param name what people call it
   * @param number the number
   * @return the number, with the same digits
   * @throws NullPointerException if it is null
   */
  public static BigDecimal given(String name, @Nullable BigDecimal number) {
    if (number == null) {
      throw new NullPointerException(name + " must not be null");
    }
    return number.getClass() == BigDecimal.class
        ? number
        : new BigDecimal(new BigInteger(number.unscaledValue().toByteArray()), number.scale());
  }

  /**
   * A number that may be there, and is no more than a number.
   *
   * @param name what people call it
   * @param number the number
   * @return the number, with the same digits, or empty
   * @throws NullPointerException if it is null
   */
  @SuppressWarnings("NullableOptional") // what callers give may be null
  public static Optional<BigDecimal> given(
      String name, @Nullable Optional<? extends BigDecimal> number) {
    if (number == null) {
      throw new NullPointerException(name + " must not be null");
    }
    return number.map(each -> given(name, each));
  }

  /**
   * Items that are all there.
   *
   * @param name what people call the list
   * @param items the items
   * @param <T> their type
   * @return a copy that cannot be changed
   * @throws NullPointerException if the list or an item is null
   */
  public static <T> List<T> items(String name, @Nullable Iterable<? extends @Nullable T> items) {
    List<T> copy = new ArrayList<>();
    for (T item : given(name, items)) {
      if (item == null) {
        throw new NullPointerException(name + '[' + copy.size() + "] must not be null");
      }
      copy.add(item);
    }
    return Collections.unmodifiableList(copy);
  }

  /**
   * Items that are all there.
   *
   * @param name what people call the list
   * @param items the items
   * @param <T> their type
   * @return a copy that cannot be changed
   * @throws NullPointerException if the array or an item is null
   */
  public static <T> List<T> items(String name, @Nullable T @Nullable [] items) {
    return items(name, Arrays.asList(given(name, items)));
  }

  /**
   * One entry.
   *
   * @param name what people call the map
   * @param key its key
   * @param value its value
   * @param <V> the type of values
   * @return a map of that entry
   * @throws NullPointerException if the key or the value is null
   */
  public static <V> Map<String, V> entry(String name, @Nullable String key, @Nullable V value) {
    if (key == null) {
      throw new NullPointerException("a key of " + name + " must not be null");
    }
    if (value == null) {
      throw new NullPointerException(name + '[' + key + "] must not be null");
    }
    return Collections.singletonMap(key, value);
  }

  /**
   * Entries that are all there. They come in the order of the map; those of a map of the JDK that
   * has no order, such as {@link Map#of()} or {@link HashMap}, in the order of their keys.
   *
   * @param name what people call the map
   * @param entries the entries
   * @param <V> the type of values
   * @return a copy that cannot be changed
   * @throws NullPointerException if the map, a key or a value is null
   */
  public static <V> Map<String, V> entries(
      String name, @Nullable Map<String, ? extends @Nullable V> entries) {
    Map<String, ? extends @Nullable V> given = given(name, entries);
    Map<String, V> copy = new LinkedHashMap<>();
    given.forEach((key, value) -> copy.putAll(entry(name, key, value)));
    return Collections.unmodifiableMap(
        WITHOUT_ORDER.contains(given.getClass()) ? new TreeMap<>(copy) : copy);
  }
}
