package dev.casebook.processor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A property of a value type, as the compiler sees it.
 *
 * @param accessor the name of its accessor and of the builder's method
 * @param parameter the type that the builder's method takes
 */
record AccessProperty(String accessor, String parameter) {
  private static final String ANNOTATIONS = "com.fasterxml.jackson.annotation.";

  /** The properties in the order in which the type lists them. */
  static List<AccessProperty> of(TypeElement type) {
    return values(type, "JsonPropertyOrder").stream()
        .map(name -> accessor(type, name))
        .map(
            method ->
                new AccessProperty(
                    method.getSimpleName().toString(), parameter(method.getReturnType())))
        .toList();
  }

  String getCall(String owner) {
    return owner + '.' + accessor + "()";
  }

  String setCall(String builder, String value) {
    return builder + '.' + accessor + "((" + parameter + ") " + value + ')';
  }

  private static ExecutableElement accessor(TypeElement type, String name) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getParameters().isEmpty())
        .filter(
            method ->
                values(method, "JsonProperty").stream()
                    .findFirst()
                    .orElse(method.getSimpleName().toString())
                    .equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No accessor for " + name));
  }

  /** What an annotation of Jackson gives as its value: a text or several, or nothing. */
  private static List<String> values(Element element, String annotation) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().equals(ANNOTATIONS + annotation))
        .flatMap(mirror -> value(mirror).stream())
        .flatMap(
            value ->
                value instanceof List<?> several
                    ? several.stream().map(each -> ((AnnotationValue) each).getValue())
                    : Stream.of(value))
        .map(Object::toString)
        .toList();
  }

  private static Optional<Object> value(AnnotationMirror mirror) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .map(entry -> entry.getValue().getValue())
        .findFirst();
  }

  /** An optional is set by its value, a list by anything that can be iterated. */
  private static String parameter(TypeMirror returned) {
    if (returned instanceof PrimitiveType primitive) {
      return primitive.getKind().toString().toLowerCase(Locale.ROOT);
    }
    DeclaredType declared = (DeclaredType) returned;
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    String name = name(declared);
    return switch (name) {
      case "java.util.Optional" -> name(arguments.get(0));
      case "java.util.List" -> "Iterable<" + name(arguments.get(0)) + '>';
      case "java.util.Map" ->
          name + '<' + name(arguments.get(0)) + ", " + name(arguments.get(1)) + '>';
      default -> name;
    };
  }

  /** The name without the annotations of this use of the type. */
  private static String name(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
  }
}
