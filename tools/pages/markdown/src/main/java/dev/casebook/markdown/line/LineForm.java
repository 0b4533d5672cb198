package dev.casebook.markdown.line;

import dev.casebook.markdown.text.Piece;
import dev.casebook.model.Company;
import dev.casebook.model.Effect;
import dev.casebook.model.Insight;
import dev.casebook.model.Metric;
import dev.casebook.model.Source;
import dev.casebook.model.Tradeoff;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The line that an item of a list starts with; what it does not tell stands in a list beneath. */
public interface LineForm {

  /**
   * What the line tells.
   *
   * @return the names of properties
   */
  Set<String> properties();

  /**
   * Writes the line of a value.
   *
   * @param value a value of the form's type
   * @return one line of Markdown
   */
  String write(Object value);

  /**
   * Reads a line.
   *
   * @param draft takes what the line tells
   * @param line its pieces
   * @throws dev.casebook.markdown.text.PageFault if it is none of this form
   */
  void read(PartialValue draft, List<Piece> line);

  /**
   * The form of the values of a type.
   *
   * @param type a value type
   * @return its form
   * @throws IllegalArgumentException if there is none
   */
  static LineForm of(Class<?> type) {
    LineForm form = Forms.BY_TYPE.get(type);
    if (form == null) {
      throw new IllegalArgumentException("No line is known for " + type.getName());
    }
    return form;
  }

  /** The forms of all types that are items of lists. */
  final class Forms {
    private static final Map<Class<?>, LineForm> BY_TYPE =
        Map.of(
            Company.class, new NameLine("name", true),
            Tradeoff.class, new NameLine("decision", true),
            Insight.class, new NameLine("statement", false),
            Effect.class, new EffectLine(),
            Source.class, new SourceLine(),
            Metric.class, new MetricLine());

    private Forms() {}
  }
}
