package dev.casebook.model.generator;

import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the value types of a model, so that no test keeps a list of them. */
public final class ValueTypes {
  private ValueTypes() {}

  /**
   * All value types that a value of the given type can hold.
   *
   * @param root a value type
   * @return the root and the types of its properties, and of theirs, in the order they are met
   */
  public static List<Class<?>> reachableFrom(Class<?> root) {
    Set<Class<?>> found = new LinkedHashSet<>();
    collect(root, found);
    return List.copyOf(found);
  }

  private static void collect(Class<?> type, Set<Class<?>> found) {
    if (TypeShape.isValueType(type) && found.add(type)) {
      for (Property property : TypeShape.of(type).properties()) {
        collect(property.type(), found);
      }
    }
  }
}
