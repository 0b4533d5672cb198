package dev.casebook.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * A property of a value type, as the compiler sees it.
 *
 * @param name the name in JSON
 * @param method its accessor
 */
record AccessProperty(String name, ExecutableElement method) {
  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";

  /** The properties in the order in which the type lists them. */
  static List<AccessProperty> of(TypeElement type) {
    return values(type, "JsonPropertyOrder", "value").stream()
        .map(name -> new AccessProperty(name, accessor(type, name)))
        .toList();
  }

  /** The name of the accessor and of the builder's method. */
  String accessor() {
    return method.getSimpleName().toString();
  }

  TypeMirror returned() {
    return method.getReturnType();
  }

  /** Whether the accessor says what the property is when it was not set. */
  boolean hasDefault() {
    return method.isDefault();
  }

  /** Whether an annotation says that a document must give it. */
  boolean isMarkedRequired() {
    return values(method, "JsonProperty", "required").contains("true");
  }

  String getCall(String owner) {
    return owner + '.' + accessor() + "()";
  }

  String setCall(String builder, String value) {
    return builder + '.' + accessor() + "((" + parameter() + ") " + value + ')';
  }

  private static ExecutableElement accessor(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(
            method ->
                values(method, "JsonProperty", "value").stream()
                    .findFirst()
                    .orElse(method.getSimpleName().toString())
                    .equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No accessor for " + name));
  }

  /** What an annotation of Jackson gives as a member: a value or several, or nothing. */
  static List<String> values(Element element, String annotation, String member) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().equals(ANNOTATIONS + annotation))
        .flatMap(mirror -> value(mirror, member).stream())
        .flatMap(
            value ->
                value instanceof List<?> several
                    ? several.stream().map(each -> ((AnnotationValue) each).getValue())
                    : Stream.of(value))
        .map(Object::toString)
        .toList();
  }

  private static Optional<Object> value(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(entry -> entry.getValue().getValue())
        .findFirst();
  }

  /** What the builder takes: an optional is set by its value, a list by what can be iterated. */
  private String parameter() {
    return switch (name(returned())) {
      case "java.util.Optional" -> name(argument(0));
      case "java.util.List" -> "Iterable<" + name(argument(0)) + '>';
      default -> returnedSource();
    };
  }

  /** The type that the accessor returns, without annotations. */
  String returnedSource() {
    if (returned() instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      return declared.getTypeArguments().stream()
          .map(AccessProperty::name)
          .collect(Collectors.joining(", ", name(declared) + '<', ">"));
    }
    return name(returned());
  }

  /** The name of one item, as methods that add one have it. */
  String singular() {
    String plural = accessor();
    if (plural.endsWith("ies")) {
      return plural.substring(0, plural.length() - "ies".length()) + 'y';
    }
    return plural.substring(0, plural.length() - (plural.endsWith("ses") ? 2 : 1));
  }

  /** A type argument as a parameter takes it: with its subtypes, if it can have any. */
  String wildcard(int index) {
    TypeElement element = (TypeElement) ((DeclaredType) argument(index)).asElement();
    boolean isFinal = element.getModifiers().contains(Modifier.FINAL);
    return (isFinal ? "" : "? extends ") + element.getQualifiedName();
  }

  /** What the comment of the accessor says, on one line. */
  String description(Elements elements) {
    String comment = elements.getDocComment(method);
    if (comment == null) {
      throw new IllegalArgumentException(accessor() + " has no comment");
    }
    return comment.strip().replaceAll("\\s+", " ");
  }

  /** The enum that the property holds, if it does. */
  List<TypeElement> enums() {
    return Stream.concat(
            Stream.of(returned()),
            returned() instanceof DeclaredType declared
                ? declared.getTypeArguments().stream()
                : Stream.empty())
        .filter(DeclaredType.class::isInstance)
        .map(type -> (TypeElement) ((DeclaredType) type).asElement())
        .filter(element -> element.getKind() == ElementKind.ENUM)
        .toList();
  }

  TypeMirror argument(int index) {
    return ((DeclaredType) returned()).getTypeArguments().get(index);
  }

  /** The name of a type without the annotations of this use of it. */
  static String name(TypeMirror type) {
    return type instanceof PrimitiveType primitive
        ? primitive.getKind().toString().toLowerCase(Locale.ROOT)
        : ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
  }
}
