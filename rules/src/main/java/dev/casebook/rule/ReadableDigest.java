package dev.casebook.rule;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.json.DigestReader;
import dev.casebook.json.sound.SoundReader;
import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Patterns;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads what can be read of a document with errors of structure. What the structure check finds at
 * fault is taken out, and what lacks something for it too, until nothing is at fault.
 */
final class ReadableDigest {
  private static final String ID = "id";
  private static final String CUSTOM_DATA = "extensions";
  private static final int LONGEST_KEY = 100;
  private static final String UNKNOWN_PROPERTY = "unknown-property";
  private static final String DUPLICATE_KEY = "duplicate-key";
  private static final Constraint.Search SLUG = Patterns.search(Patterns.SLUG);
  private static final List<String> LISTS_WITH_IDS = List.of("companies", "caseStudies");

  /** What a digest must have, for a document that has not. */
  private static final String STAND_IN =
      """
      {"casebook": "1.0", "id": "left-out", "series": "left out", "date": "1000-01-01",
       "companies": [{"id": "left-out", "name": "left out"}],
       "caseStudies": [
         {"id": "left-out", "title": "left out", "company": "left-out", "summary": "left out"}]}
      """;

  private final StructureCheck check;
  private final DigestReader reader;
  private final LeftOut leftOut = LeftOut.nothing();
  private final DocumentNode standIn = DocumentNode.read(STAND_IN.getBytes(StandardCharsets.UTF_8));

  ReadableDigest(StructureCheck check, DigestReader reader) {
    this.check = check;
    this.reader = reader;
  }

  /** What could be read, and what was left out. */
  record Reading(Digest digest, LeftOut leftOut) {}

  /**
   * Reads a document that is JSON.
   *
   * @param json the document in UTF-8, without a byte order mark
   * @param structure what the structure check found in it
   * @return what could be read; empty if the document is no object
   */
  Optional<Reading> read(byte[] json, List<Finding> structure) {
    DocumentNode document = DocumentNode.read(json);
    // Two keys of one name have one pointer, and only the first of them is kept.
    boolean hasLongKeys = takeOutLongKeys(document);
    boolean isAsChecked =
        !hasLongKeys
            && structure.stream().noneMatch(finding -> finding.rule().equals(DUPLICATE_KEY));
    List<Finding> errors = errors(isAsChecked ? structure : check.check("", 1, document.rest()));
    while (true) {
      if (!errors.isEmpty() && !takeOut(errors, document)) {
        return Optional.empty();
      }
      byte[] rest = document.rest();
      Optional<Digest> sound = SoundReader.digest(rest);
      errors = sound.isPresent() ? List.of() : errors(check.check("", 1, rest));
      if (errors.isEmpty()) {
        noteLists(document);
        return Optional.of(new Reading(sound.orElseGet(() -> reader.read(rest)), leftOut));
      }
    }
  }

  /**
   * Takes out keys that are longer than any property's, whose pointers are those of what is around
   * them; custom data may have such keys. Says whether there were any.
   */
  private boolean takeOutLongKeys(DocumentNode node) {
    boolean hasAny = false;
    for (Map.Entry<String, DocumentNode> member : node.members().entrySet()) {
      if (member.getKey().length() > LONGEST_KEY) {
        leftOut.unknownKey(node.pointer());
        leftOut.part(member.getValue().pointer());
        member.getValue().remove();
        hasAny = true;
      } else if (!member.getKey().equals(CUSTOM_DATA)) {
        hasAny |= takeOutLongKeys(member.getValue());
      }
    }
    for (DocumentNode item : node.items()) {
      hasAny |= takeOutLongKeys(item);
    }
    return hasAny;
  }

  private static List<Finding> errors(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  /** Takes out what is at fault; false if the document cannot be read without. */
  private boolean takeOut(List<Finding> errors, DocumentNode document) {
    errors.stream()
        .filter(error -> error.rule().equals(UNKNOWN_PROPERTY))
        .flatMap(error -> document.find(parent(error.pointer())).stream())
        .forEach(object -> leftOut.unknownKey(object.pointer()));
    List<DocumentNode> faulty =
        errors.stream()
            .flatMap(error -> document.find(error.pointer()).stream())
            .distinct()
            .toList();
    for (DocumentNode node : faulty) {
      if (node != document) {
        leftOut.part(node.pointer());
        node.remove();
      }
    }
    return !faulty.isEmpty() && (!faulty.contains(document) || fillIn(document));
  }

  /** The object around a key. */
  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  /** Gives the document what it lacks; false if that does not help. */
  private boolean fillIn(DocumentNode document) {
    if (!document.isObject()) {
      return false;
    }
    boolean filled = false;
    for (String name : standIn.members().keySet()) {
      DocumentNode member = document.members().get(name);
      if (member == null || member.isRemoved()) {
        document.put(name, standIn.follow("/" + name));
        leftOut.standIn("/" + name);
        filled = true;
      }
    }
    return filled;
  }

  private void noteLists(DocumentNode document) {
    noteKeptItems(document);
    LISTS_WITH_IDS.forEach(list -> noteIds(document, list));
  }

  /** Loops, since a document has thousands of nodes, and hardly ever a list that lost an item. */
  private void noteKeptItems(DocumentNode node) {
    if (!node.isChanged()) {
      return;
    }
    for (DocumentNode member : node.members().values()) {
      if (!member.isRemoved()) {
        noteKeptItems(member);
      }
    }
    boolean whole = true;
    for (DocumentNode item : node.items()) {
      if (item.isRemoved()) {
        whole = false;
      } else {
        noteKeptItems(item);
      }
    }
    if (!whole) {
      int[] kept =
          IntStream.range(0, node.items().size())
              .filter(i -> !node.items().get(i).isRemoved())
              .toArray();
      leftOut.keptItems(node.pointer(), kept);
    }
  }

  private void noteIds(DocumentNode document, String list) {
    DocumentNode items = document.members().get(list);
    if (items != null) {
      items.items().stream()
          .filter(DocumentNode::isRemoved)
          .forEach(item -> leftOut.id("/" + list, idOf(item)));
    }
  }

  private static Optional<String> idOf(DocumentNode item) {
    return Optional.ofNullable(item.members().get(ID)).flatMap(DocumentNode::text).filter(SLUG);
  }
}
