package dev.casebook.rule.story;

import dev.casebook.check.Finding.Details;
import dev.casebook.json.text.Nearest;
import dev.casebook.rule.ModelPath;
import dev.casebook.rule.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What ids of a kind may refer to. */
final class Reference {
  private final String what;
  private final Set<String> known;
  private final Nearest nearest = new Nearest();

  /**
   * The ids of one document.
   *
   * @param what what has such an id, in words
   * @param known the ids that there are
   */
  Reference(String what, Set<String> known) {
    this.what = what;
    this.known = known;
  }

  void check(String id, ModelPath path, Problems problems) {
    if (!known.contains(id)) {
      Optional<String> meant = nearest.among(id, known);
      problems.add(
          path,
          "There is no %s with the id \"%s\"".formatted(what, id)
              + meant.map(near -> "; did you mean \"" + near + "\"?").orElse(""),
          new Details("the id of a " + what, id, meant.orElse(null)));
    }
  }

  void checkAll(List<String> ids, ModelPath list, Problems problems) {
    for (int i = 0; i < ids.size(); i++) {
      check(ids.get(i), list.item(i), problems);
    }
  }
}
