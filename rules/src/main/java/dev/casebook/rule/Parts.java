package dev.casebook.rule;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.Patterns;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a digest, found in one walk that the shapes of the types direct. */
final class Parts {
  private static final ClassValue<List<Branch>> BRANCHES =
      new ClassValue<>() {
        @Override
        protected List<Branch> computeValue(Class<?> type) {
          return TypeShape.of(type).properties().stream()
              .filter(property -> TypeShape.isValueType(property.type()) || isText(property))
              .map(property -> new Branch(property, property.type() == String.class))
              .toList();
        }
      };

  private final LeftOut leftOut;
  private final Map<Class<?>, List<At<?>>> values = new HashMap<>();
  private final List<At<String>> texts = new ArrayList<>();
  private final List<CheckedDigest.Story> stories = new ArrayList<>();

  Parts(Digest digest, LeftOut leftOut) {
    this.leftOut = leftOut;
    value(new At<>(digest, ModelPath.digest()), Digest.class);
  }

  /** A property that leads to a value or a text. */
  private record Branch(Property property, boolean isText) {}

  /** A text for people has no form but its length, and perhaps that it is one line. */
  private static boolean isText(Property property) {
    return property.type() == String.class
        && property.constraints().stream()
            .noneMatch(
                constraint ->
                    constraint instanceof Constraint.Matches form
                        && !form.regexp().equals(Patterns.ONE_LINE));
  }

  private void value(At<?> at, Class<?> type) {
    values.computeIfAbsent(type, unseen -> new ArrayList<>()).add(at);
    if (at.value() instanceof CaseStudy study) {
      stories.add(new CheckedDigest.Story(new At<>(study, at.path()), new ArrayList<>()));
    } else if (at.value() instanceof Metric metric) {
      stories.get(stories.size() - 1).metrics().add(new At<>(metric, at.path()));
    }
    for (Branch branch : BRANCHES.get(type)) {
      Object held = branch.property().get(at.value());
      ModelPath path = at.property(branch.property().name());
      if (!leftOut.isEmpty() && leftOut.isStandIn(path.pointer())) {
        continue;
      }
      if (held instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          part(branch, list.get(i), path.item(i));
        }
      } else if (held instanceof Optional<?> optional) {
        optional.ifPresent(present -> part(branch, present, path));
      } else if (held != null) {
        part(branch, held, path);
      }
    }
  }

  private void part(Branch branch, Object part, ModelPath path) {
    if (branch.isText()) {
      texts.add(new At<>((String) part, path));
    } else {
      value(new At<>(part, path), branch.property().type());
    }
  }

  @SuppressWarnings("unchecked") // filed under the class that they are of
  <T> List<At<T>> all(Class<T> type) {
    return (List<At<T>>) (List<?>) values.getOrDefault(type, List.of());
  }

  List<CheckedDigest.Story> stories() {
    return stories;
  }

  List<At<String>> texts() {
    return texts;
  }
}
