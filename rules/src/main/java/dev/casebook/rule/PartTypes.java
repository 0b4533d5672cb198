package dev.casebook.rule;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Value types, and how each leads to others and to texts. */
final class PartTypes {
  private final Map<Class<?>, PartType> types = new LinkedHashMap<>();

  /**
   * A value type.
   *
   * @param index a number of its own, from 0
   * @param branches what leads to values or texts
   */
  record PartType(int index, List<Branch> branches) {}

  /**
   * A property that leads to values or texts.
   *
   * @param property the property
   * @param typeOrNull the type of the values, or null for texts
   */
  record Branch(Property property, @Nullable PartType typeOrNull) {
    String name() {
      return property.name();
    }
  }

  int count() {
    return types.size();
  }

  /** The type of a class, or null if no value is of it. */
  @Nullable PartType find(Class<?> type) {
    return types.get(type);
  }

  /** Adds a type and those that it leads to. */
  PartType add(Class<?> type) {
    PartType known = types.get(type);
    if (known != null) {
      return known;
    }
    List<Branch> branches = new ArrayList<>();
    PartType added = new PartType(types.size(), branches);
    types.put(type, added);
    for (Property property : TypeShape.of(type).properties()) {
      if (TypeShape.isValueType(property.type())) {
        branches.add(new Branch(property, add(property.type())));
      } else if (isText(property)) {
        branches.add(new Branch(property, null));
      }
    }
    return added;
  }

  /**
   * A text for people has no form but its length, and perhaps that it is one line. The hint where
   * the schema is has no form either, and is for editors.
   */
  private static boolean isText(Property property) {
    return property.type() == String.class
        && !property.name().equals("$schema")
        && property.constraints().stream()
            .noneMatch(
                constraint ->
                    constraint instanceof Constraint.Matches form
                        && !form.regexp().equals(Patterns.ONE_LINE));
  }
}
