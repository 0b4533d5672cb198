package dev.casebook.check;

import dev.casebook.json.text.JsonPointers;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way from the document to a value: a key of an object or an index of a list. The id
 * of what it leads to becomes known when it is read, which may be later than a fault before it.
 */
final class Step {
  private final @Nullable Step parent;
  private final @Nullable String key;
  private final int index;

  /** Of the pointer, where a key needs no escapes. */
  private final int length;

  private @Nullable String id;

  private Step(@Nullable Step parent, @Nullable String key, int index) {
    this.parent = parent;
    this.key = key;
    this.index = index;
    int own =
        parent == null ? 0 : 1 + (key == null ? Integer.toString(index).length() : key.length());
    this.length = own + (parent == null ? 0 : Math.min(parent.length, JsonPointers.MAX_LENGTH + 1));
  }

  /** How many characters its pointer has; a long one counts as the longest that is reported. */
  int length() {
    return length;
  }

  /** The document as a whole. */
  static Step root() {
    return new Step(null, null, -1);
  }

  Step key(String name) {
    return new Step(this, name, -1);
  }

  Step index(int position) {
    return new Step(this, null, position);
  }

  /** Names the list item that this step leads to. */
  void identify(String name) {
    id = name;
  }

  /** This step, or the nearest one around it whose pointer is short enough to be reported. */
  private Step reported() {
    Step reported = this;
    while (reported.parent != null && reported.length > JsonPointers.MAX_LENGTH) {
      reported = reported.parent;
    }
    return reported;
  }

  String pointer() {
    StringBuilder pointer = new StringBuilder();
    reported().appendPointer(pointer);
    return pointer.toString();
  }

  private void appendPointer(StringBuilder pointer) {
    if (parent == null) {
      return;
    }
    parent.appendPointer(pointer);
    pointer.append('/');
    if (key == null) {
      pointer.append(index);
    } else {
      pointer.append(key.replace("~", "~0").replace("/", "~1"));
    }
  }

  /** The way by ids where there are some, such as {@code companies[aws].aliases[0]}. */
  String at() {
    StringBuilder at = new StringBuilder();
    reported().appendAt(at);
    return at.toString();
  }

  private void appendAt(StringBuilder at) {
    if (parent == null) {
      return;
    }
    parent.appendAt(at);
    if (key == null) {
      at.append('[').append(id == null ? Integer.toString(index) : id).append(']');
    } else {
      at.append(at.isEmpty() ? "" : ".").append(key);
    }
  }
}
