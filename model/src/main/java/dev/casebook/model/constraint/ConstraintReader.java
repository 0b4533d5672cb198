package dev.casebook.model.constraint;

import dev.casebook.model.extension.JsonValue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the annotations of one type use into constraints.
 *
 * <p>An annotation that bears other constraints, such as {@link Slug}, stands for all of them. What
 * is not supported is refused when the type is first used, so that no bound goes unchecked.
 */
final class ConstraintReader {
  private final String property;
  private final Class<?> type;
  private final List<Constraint> constraints = new ArrayList<>();

  private ConstraintReader(String property, Class<?> type) {
    this.property = property;
    this.type = type;
  }

  /** Reads annotations; one that is given twice, as on a type and its method, counts once. */
  static List<Constraint> read(String property, Class<?> type, Annotation[]... annotations) {
    ConstraintReader reader = new ConstraintReader(property, type);
    if (!isSupported(type)) {
      throw new IllegalArgumentException(
          property + " has a type that is not supported: " + type.getName());
    }
    if (type == String.class) {
      reader.constraints.add(new Constraint.WellFormed());
    }
    if (type == BigDecimal.class) {
      reader.constraints.add(new Constraint.Digits());
    }
    Stream.of(annotations).flatMap(Stream::of).distinct().forEach(reader::read);
    return List.copyOf(reader.constraints);
  }

  private static boolean isSupported(Class<?> type) {
    return type == String.class
        || type == BigDecimal.class
        || type == LocalDate.class
        || type == boolean.class
        || type == Optional.class
        || type == List.class
        || type == Map.class
        || type == JsonValue.class
        || type.isEnum()
        || TypeShape.isValueType(type);
  }

  private void read(Annotation annotation) {
    if (isStereotype(annotation)) {
      for (Annotation part : annotation.annotationType().getAnnotations()) {
        read(part);
      }
    } else if (isConstraint(annotation)) {
      constraints.add(constraint(annotation));
    }
  }

  private static boolean isStereotype(Annotation annotation) {
    return !isConstraint(annotation)
        && Stream.of(annotation.annotationType().getAnnotations())
            .anyMatch(ConstraintReader::isConstraint);
  }

  private static boolean isConstraint(Annotation annotation) {
    Class<?> annotationType = annotation.annotationType();
    return annotationType.getPackage().equals(Size.class.getPackage())
        || annotationType == Unique.class
        || annotationType == MaxDepth.class;
  }

  private Constraint constraint(Annotation annotation) {
    if (annotation instanceof Size size && type == String.class) {
      return new Constraint.Length(size.min(), size.max());
    }
    if (annotation instanceof Size size && type == List.class) {
      return new Constraint.ItemCount(size.min(), size.max());
    }
    if (annotation instanceof NotEmpty && type == List.class) {
      return new Constraint.ItemCount(1, Integer.MAX_VALUE);
    }
    if (annotation instanceof Unique && type == List.class) {
      return new Constraint.UniqueItems();
    }
    if (annotation instanceof MaxDepth depth && type == Map.class) {
      return new Constraint.Depth(depth.value());
    }
    if (annotation instanceof Pattern pattern
        && (type == String.class || type == LocalDate.class)
        && pattern.flags().length == 0) {
      return new Constraint.Matches(pattern.regexp(), Patterns.compile(pattern.regexp()));
    }
    if (annotation instanceof PositiveOrZero
        && (type == BigDecimal.class || TypeShape.isValueType(type))) {
      return new Constraint.AtLeast(BigDecimal.ZERO);
    }
    throw new IllegalArgumentException(
        annotation + " is not supported on " + property + " of " + type);
  }
}
