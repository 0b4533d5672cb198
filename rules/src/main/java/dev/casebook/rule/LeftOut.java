package dev.casebook.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which parts of a document the model does not hold, since they could not be read. */
final class LeftOut {
  private final TreeSet<String> parts = new TreeSet<>();
  private final Set<String> unknownKeys = new HashSet<>();
  private final Set<String> standIns = new HashSet<>();
  private final Map<String, int[]> keptItems = new HashMap<>();
  private final Map<String, Set<String>> ids = new HashMap<>();
  private final Set<String> unreadableIds = new HashSet<>();

  static LeftOut nothing() {
    return new LeftOut();
  }

  /** Notes a part that was left out, by its pointer in the document. */
  void part(String pointer) {
    parts.add(pointer);
  }

  /** Notes a key that the format does not know, which may be one that it does, misspelt. */
  void unknownKey(String object) {
    unknownKeys.add(object);
  }

  /** Notes a property that has another value in the model than in the document. */
  void standIn(String pointer) {
    parts.add(pointer);
    standIns.add(pointer);
  }

  /** Notes which items of a list were kept, by their indices in the document. */
  void keptItems(String list, int[] indices) {
    keptItems.put(list, indices);
  }

  /** Notes the id of an item that was left out. */
  void id(String list, Optional<String> id) {
    id.ifPresentOrElse(
        known -> ids.computeIfAbsent(list, unseen -> new HashSet<>()).add(known),
        () -> unreadableIds.add(list));
  }

  /** Notes that an item of a list has an id that could not be read. */
  void unreadableId(String list) {
    unreadableIds.add(list);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  boolean hasStandIns() {
    return !standIns.isEmpty();
  }

  boolean isStandIn(String modelPointer) {
    return standIns.contains(inDocument(modelPointer));
  }

  /** Whether nothing at a pointer of the model or beneath it was left out. */
  boolean isWhole(String modelPointer) {
    String pointer = inDocument(modelPointer);
    String next = parts.ceiling(pointer + '/');
    return !parts.contains(pointer) && (next == null || !next.startsWith(pointer + '/'));
  }

  /** Whether a part of the document was not omitted as a whole. */
  boolean hasPart(String modelPointer) {
    return !parts.contains(inDocument(modelPointer));
  }

  /** Whether an object of the model has no property beyond those it holds, however misspelt. */
  boolean hasAllKeys(String modelPointer) {
    return !unknownKeys.contains(inDocument(modelPointer));
  }

  /** Whether the model holds every item of a list of the document. */
  boolean hasAllItems(String modelPointer) {
    String list = inDocument(modelPointer);
    return !parts.contains(list) && !keptItems.containsKey(list);
  }

  /** The pointer in the document for one of the model. */
  String inDocument(String modelPointer) {
    if (keptItems.isEmpty()) {
      return modelPointer;
    }
    StringBuilder pointer = new StringBuilder();
    String[] steps = modelPointer.split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      int[] kept = keptItems.get(pointer.toString());
      pointer.append('/').append(kept == null ? steps[i] : kept[Integer.parseInt(steps[i])]);
    }
    return pointer.toString();
  }

  /** All ids of a list, with those of items that were left out, or empty if one is unreadable. */
  Optional<Set<String>> ids(String list, Stream<String> read) {
    if (unreadableIds.contains(list) || standIns.contains(list)) {
      return Optional.empty();
    }
    Set<String> all = new HashSet<>(ids.getOrDefault(list, Set.of()));
    read.forEach(all::add);
    return Optional.of(all);
  }
}
