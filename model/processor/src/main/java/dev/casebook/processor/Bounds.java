package dev.casebook.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * The bounds of one use of a type, as the source of constraints. What annotations mean is what
 * {@code ShapeReader} of the model reads in them; its tests hold the two together.
 */
final class Bounds {
  private static final String JAKARTA = "jakarta.validation.constraints.";
  private static final String OWN = "dev.casebook.model.constraint.";
  private static final String TEXT = "java.lang.String";
  private static final String LIST = "java.util.List";

  private final String type;
  private final Elements elements;
  private final List<String> constraints = new ArrayList<>();

  private Bounds(String type, Elements elements) {
    this.type = type;
    this.elements = elements;
  }

  /** No bounds. */
  static Bounds none(Elements elements) {
    return new Bounds("", elements);
  }

  /**
   * The bounds of a use of a type.
   *
   * @param use the type with its annotations
   * @param others annotations that stand elsewhere, such as on the accessor
   */
  static Bounds of(TypeMirror use, List<? extends AnnotationMirror> others, Elements elements) {
    Bounds bounds = new Bounds(AccessProperty.name(use), elements);
    if (bounds.type.equals(TEXT)) {
      bounds.constraints.add("new Constraint.WellFormed()");
    }
    if (bounds.type.equals("java.math.BigDecimal")) {
      bounds.constraints.add("new Constraint.Digits()");
    }
    Map<String, AnnotationMirror> distinct = new LinkedHashMap<>();
    Stream.concat(use.getAnnotationMirrors().stream(), others.stream())
        .forEach(mirror -> distinct.putIfAbsent(mirror.toString(), mirror));
    distinct.values().forEach(bounds::read);
    return bounds;
  }

  /** Whether a list must hold something. */
  boolean wantsItems() {
    return constraints.stream()
        .anyMatch(
            constraint ->
                constraint.startsWith("new Constraint.ItemCount(")
                    && !constraint.startsWith("new Constraint.ItemCount(0,"));
  }

  String source() {
    return constraints.stream().collect(Collectors.joining(", ", "List.of(", ")"));
  }

  private void read(AnnotationMirror mirror) {
    if (isConstraint(mirror)) {
      constraints.add(constraint(mirror));
    } else {
      List<? extends AnnotationMirror> parts = element(mirror).getAnnotationMirrors();
      if (parts.stream().anyMatch(Bounds::isConstraint)) {
        parts.forEach(this::read);
      }
    }
  }

  private static Element element(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement();
  }

  private static boolean isConstraint(AnnotationMirror mirror) {
    String name = nameOf(mirror);
    return name.startsWith(JAKARTA) || name.equals(OWN + "Unique") || name.equals(OWN + "MaxDepth");
  }

  private static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) element(mirror)).getQualifiedName().toString();
  }

  private String constraint(AnnotationMirror mirror) {
    String name = nameOf(mirror);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "Size" ->
          "new Constraint.%s(%s, %s)"
              .formatted(counted(), value(mirror, "min"), value(mirror, "max"));
      case "NotEmpty" -> "new Constraint.ItemCount(1, Integer.MAX_VALUE)";
      case "Unique" -> "new Constraint.UniqueItems()";
      case "MaxDepth" -> "new Constraint.Depth(%s)".formatted(value(mirror, "value"));
      case "Pattern" -> "Constraint.Matches.of(%s)".formatted(value(mirror, "regexp"));
      case "PositiveOrZero" -> "new Constraint.AtLeast(java.math.BigDecimal.ZERO)";
      default -> throw new IllegalArgumentException(name + " is not supported on " + type);
    };
  }

  private String counted() {
    return type.equals(LIST) ? "ItemCount" : "Length";
  }

  private String value(AnnotationMirror mirror, String member) {
    return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(
            entry ->
                elements.getConstantExpression(((AnnotationValue) entry.getValue()).getValue()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No " + member + " of " + mirror));
  }
}
