package dev.casebook.markdown;

import dev.casebook.markdown.text.MarkdownText;
import dev.casebook.markdown.text.MarkdownText.Position;
import dev.casebook.markdown.text.PageFault;
import dev.casebook.markdown.text.Piece;
import dev.casebook.markdown.text.Pieces;
import dev.casebook.model.constraint.Violation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What people call the things that have ids. A thing is referred to by its name where that is clear
 * and by its id in a code span where it is not.
 */
final class NameTable {
  private final String kind;
  private final Map<String, Set<String>> idsByName = new HashMap<>();
  private final Map<String, Set<String>> idsByAlias = new HashMap<>();
  private final Map<String, String> nameById = new HashMap<>();

  /** Starts an empty table; the kind says of what, such as "company". */
  NameTable(String kind) {
    this.kind = kind;
  }

  void add(String name, String id) {
    idsByName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(id);
    nameById.putIfAbsent(id, name);
  }

  void addAlias(String alias, String id) {
    idsByAlias.computeIfAbsent(alias, key -> new LinkedHashSet<>()).add(id);
  }

  boolean isAlias(String name) {
    return idsByAlias.containsKey(name);
  }

  boolean hasId(String id) {
    return nameById.containsKey(id);
  }

  /** The ids that a name may stand for: those that have it as name, or else as alias. */
  Set<String> ids(String name) {
    Set<String> ids = idsByName.getOrDefault(name, Set.of());
    return ids.isEmpty() ? idsByAlias.getOrDefault(name, Set.of()) : ids;
  }

  String write(String id) {
    String name = nameById.get(id);
    return name != null && ids(name).size() == 1
        ? MarkdownText.of(name, Position.PART)
        : '`' + id + '`';
  }

  /** The id that is referred to, or empty for a name that nothing has. */
  Optional<String> find(List<Piece> pieces, int line) {
    if (pieces.size() == 1 && pieces.get(0).kind() == Piece.Kind.CODE) {
      return Optional.of(pieces.get(0).text());
    }
    String name = Pieces.text(pieces);
    Set<String> ids = ids(name);
    if (ids.size() > 1) {
      throw new PageFault(
          line,
          String.format("%s stands for more than one %s", Violation.excerpt(name), kind),
          "write the id of the one that is meant in back-quotes: " + String.join(", ", ids));
    }
    return ids.stream().findFirst();
  }

  /**
   * The id that is referred to.
   *
   * @throws PageFault if nothing has that name
   */
  String read(List<Piece> pieces, int line) {
    return find(pieces, line)
        .orElseThrow(
            () ->
                new PageFault(
                    line,
                    String.format(
                        "There is no %s named %s", kind, Violation.excerpt(Pieces.text(pieces))),
                    "write a name as it stands elsewhere on the page"));
  }
}
