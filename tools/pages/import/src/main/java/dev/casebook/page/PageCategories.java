package dev.casebook.page;

import dev.casebook.model.Digest;
import dev.casebook.page.entry.Sentences;
import dev.casebook.page.tree.Block;
import dev.casebook.page.tree.PageHead;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an issue is filed under: in its front matter, and at its end. */
final class PageCategories {
  private static final int LONGEST = 500;

  private final PageHead matter;
  private final Set<String> categories = new LinkedHashSet<>();

  PageCategories(PageHead matter, NoteLog notes) {
    this.matter = matter;
    matter.all("categories").forEach(this::add);
    matter.all("category").forEach(this::add);
    if (matter.line() > 0) {
      note(notes);
    }
  }

  private void note(NoteLog notes) {
    notes.read(matter.line(), matter.endLine(), "front matter", "The front matter is read.");
    Set<String> unused = new TreeSet<>(matter.values().keySet());
    unused.removeAll(
        Set.of("categories", "category", "tags", "date", "lang", "language", "series"));
    if (!unused.isEmpty()) {
      notes.leftOut(
          matter.line(),
          matter.endLine(),
          "front matter",
          "The values of %s are left out: a digest has no place for them."
              .formatted(String.join(", ", unused)));
    }
  }

  void add(Block block) {
    for (String name : block.text().plain().split("[,;，、；]|\\s[|·/]\\s", -1)) {
      add(name.strip());
    }
  }

  private void add(String name) {
    categories.addAll(Sentences.texts(name, LONGEST));
  }

  Set<String> all() {
    return categories;
  }

  /** Tags have no place in a digest, and are kept beside it. */
  void addTags(Digest.Builder digest) {
    List<String> tags = matter.all("tags");
    if (!tags.isEmpty()) {
      digest.putExtension("x-tags", StudyWriter.texts(tags));
    }
  }
}
