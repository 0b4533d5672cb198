package dev.casebook.rule;

import dev.casebook.check.Finding;
import dev.casebook.check.Severity;
import dev.casebook.check.StructureCheck;
import dev.casebook.model.Digest;
import dev.casebook.model.Quantity;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A document in which valid texts are in place of those that only break a bound of their own, where
 * the format requires one: so rules still see the objects around them. The unit of a quantity has
 * no stand-in, since no rule could say anything of such a quantity.
 */
final class StandInTexts {
  private static final Set<String> BOUNDS = Set.of("bad-format", "too-short", "too-long");
  private static final String DUPLICATE_KEY = "duplicate-key";
  private static final String URL = "url";
  private static final String ID = "id";
  private static final int LETTERS = 26;

  private final List<String> pointers = new ArrayList<>();
  private byte[] json;
  private List<Finding> structure;

  /**
   * Puts in the texts.
   *
   * @param json a document that is JSON, in UTF-8, without a byte order mark
   * @param structure what the structure check found in it
   */
  StandInTexts(byte[] json, List<Finding> structure, StructureCheck check) {
    this.json = json;
    this.structure = structure;
    if (structure.stream().anyMatch(finding -> BOUNDS.contains(finding.rule()))) {
      DocumentNode document = DocumentNode.read(json);
      // Two keys of one name have one pointer, and only the first of them is kept.
      boolean isAsChecked =
          structure.stream().noneMatch(finding -> finding.rule().equals(DUPLICATE_KEY));
      (isAsChecked ? structure : check.check("", 1, document.rest()))
          .stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .filter(finding -> BOUNDS.contains(finding.rule()))
              .map(Finding::pointer)
              .distinct()
              .filter(StandInTexts::isRequiredText)
              .forEach(pointer -> putIn(document, pointer));
      if (!pointers.isEmpty()) {
        this.json = document.rest();
        this.structure = check.check("", 1, this.json);
      }
    }
  }

  /** The document with the texts. */
  byte[] json() {
    return json;
  }

  /** What the structure check finds in the document with the texts. */
  List<Finding> structure() {
    return structure;
  }

  /** Notes where texts were put in. */
  void note(LeftOut leftOut) {
    for (String pointer : pointers) {
      leftOut.standIn(pointer);
      String[] steps = pointer.split("/", -1);
      if (steps.length == 4 && steps[3].equals(ID)) {
        leftOut.unreadableId("/" + steps[1]);
      }
    }
  }

  private void putIn(DocumentNode document, String pointer) {
    int last = pointer.lastIndexOf('/');
    String name = pointer.substring(last + 1);
    String text = "left-out-" + letters(pointers.size());
    String member = name.equals(URL) ? "https://" + text + ".invalid/" : text;
    String object = "{\"" + name + "\":\"" + member + "\"}";
    DocumentNode standIn =
        DocumentNode.read(object.getBytes(StandardCharsets.UTF_8)).follow("/" + name);
    document.follow(pointer.substring(0, last)).put(name, standIn);
    pointers.add(pointer);
  }

  /** A number without digits, which could be taken for a figure. */
  private static String letters(int number) {
    String last = String.valueOf((char) ('a' + number % LETTERS));
    return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
  }

  /** Whether a pointer leads to a text that an object beneath the digest must have. */
  private static boolean isRequiredText(String pointer) {
    String[] steps = pointer.split("/", -1);
    Class<?> type = Digest.class;
    for (int i = 1; i < steps.length; i++) {
      String step = steps[i];
      Property property =
          TypeShape.isValueType(type)
              ? TypeShape.of(type).properties().stream()
                  .filter(each -> each.name().equals(step))
                  .findFirst()
                  .orElse(null)
              : null;
      if (property == null) {
        return false;
      }
      boolean isLast = i == steps.length - 1;
      if (isLast) {
        return i > 1
            && property.form() == Property.Form.SINGLE
            && property.type() == String.class
            && type != Quantity.class;
      }
      type = property.type();
      i += property.form() == Property.Form.LIST ? 1 : 0;
    }
    return false;
  }
}
