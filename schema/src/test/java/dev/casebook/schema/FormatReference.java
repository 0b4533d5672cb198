package dev.casebook.schema;

import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page that describes the format, from the annotated types. */
final class FormatReference {
  private final Descriptions descriptions;
  private final Set<Class<?>> valueTypes = new LinkedHashSet<>();
  private final Set<Class<?>> enums = new LinkedHashSet<>();
  private final StringBuilder page = new StringBuilder();

  FormatReference(Class<?> root, Descriptions descriptions) {
    this.descriptions = descriptions;
    collect(root);
  }

  private void collect(Class<?> type) {
    if (type.isEnum()) {
      enums.add(type);
    } else if (TypeShape.isValueType(type) && valueTypes.add(type)) {
      TypeShape.of(type).properties().forEach(property -> collect(property.type()));
    }
  }

  String page(String introduction) {
    page.append(introduction);
    valueTypes.forEach(this::valueType);
    enums.forEach(this::enumeration);
    return page.toString();
  }

  private void valueType(Class<?> type) {
    section(type);
    page.append("| field | JSON | required | meaning |\n|---|---|---|---|\n");
    for (Property property : TypeShape.of(type).properties()) {
      row(
          '`' + property.name() + '`',
          json(property),
          property.required() ? "yes" : "",
          meaning(property));
    }
  }

  private void enumeration(Class<?> type) {
    section(type);
    page.append("| value | meaning |\n|---|---|\n");
    Object[] constants = type.getEnumConstants();
    List<String> names = EnumNames.of(type).all();
    for (int i = 0; i < constants.length; i++) {
      row('`' + names.get(i) + '`', describe(constant((Enum<?>) constants[i])));
    }
  }

  private void section(Class<?> type) {
    page.append("\n## ").append(type.getSimpleName()).append("\n\n");
    page.append(describe(type)).append("\n\n");
  }

  private void row(String... cells) {
    page.append(
        Stream.of(cells)
            .map(cell -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |\n"))
            .replace("|  |", "| |"));
  }

  private static AnnotatedElement constant(Enum<?> constant) {
    try {
      return constant.getDeclaringClass().getField(constant.name());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private String describe(AnnotatedElement element) {
    return descriptions
        .of(element)
        .orElseThrow(() -> new IllegalStateException("Not described: " + element));
  }

  private String meaning(Property property) {
    String bounds = bounds(property);
    return describe(property.accessor())
        + (bounds.isEmpty() ? "" : " *" + bounds + ".*")
        + defaultValue(property);
  }

  private static String defaultValue(Property property) {
    if (property.defaultValue() == null || property.required()) {
      return "";
    }
    Object value =
        property.defaultValue() instanceof Enum<?> constant
            ? EnumNames.of(property.type()).name(constant)
            : property.defaultValue();
    return " `" + value + "` if absent.";
  }

  private static String bounds(Property property) {
    List<String> words = new ArrayList<>();
    property.keyConstraints().forEach(bound -> add(words, "keys: ", bound));
    property.collectionConstraints().forEach(bound -> add(words, "", bound));
    property.constraints().forEach(bound -> add(words, "", bound));
    String joined = String.join("; ", words);
    return joined.isEmpty()
        ? ""
        : joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
  }

  private static void add(List<String> words, String prefix, Constraint constraint) {
    if (constraint instanceof Constraint.Length length) {
      words.add(prefix + Constraint.inWords(length.min(), length.max(), "characters"));
    } else if (constraint instanceof Constraint.Matches matches) {
      words.add(prefix + Patterns.inWords(matches.regexp()));
    } else if (constraint instanceof Constraint.ItemCount count) {
      words.add(Constraint.inWords(count.min(), count.max(), "items"));
    } else if (constraint instanceof Constraint.UniqueItems) {
      words.add("no repeated item");
    } else if (constraint instanceof Constraint.AtLeast least) {
      words.add("no number below " + least.min());
    } else if (constraint instanceof Constraint.Depth depth) {
      words.add("nested at most " + depth.max() + " levels deep");
    }
  }

  private String json(Property property) {
    return switch (property.form()) {
      case SINGLE, OPTIONAL -> json(property.type());
      case LIST -> "list of " + json(property.type());
      case MAP -> "object of " + json(property.type());
    };
  }

  private String json(Class<?> type) {
    if (valueTypes.contains(type) || enums.contains(type)) {
      String name = type.getSimpleName();
      return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
    }
    if (type == JsonValue.class) {
      return "any JSON";
    }
    if (type == BigDecimal.class) {
      return "number";
    }
    if (type == LocalDate.class) {
      return "date";
    }
    return type == boolean.class ? "boolean" : "text";
  }
}
