package dev.casebook.rule;

import dev.casebook.model.CaseStudy;
import dev.casebook.model.Digest;
import dev.casebook.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a digest, found in one walk that the shapes of the types direct. */
final class Parts {
  private static final PartTypes TYPES = new PartTypes();
  private static final PartTypes.PartType DIGEST = TYPES.add(Digest.class);

  private final LeftOut leftOut;
  private final List<List<At<?>>> values = new ArrayList<>(TYPES.count());
  private final List<At<String>> texts = new ArrayList<>();
  private final List<CheckedDigest.Story> stories = new ArrayList<>();

  Parts(Digest digest, LeftOut leftOut) {
    this.leftOut = leftOut;
    for (int i = 0; i < TYPES.count(); i++) {
      values.add(new ArrayList<>());
    }
    value(digest, ModelPath.digest(), DIGEST);
  }

  private void value(Object value, ModelPath path, PartTypes.PartType type) {
    At<?> at = new At<>(value, path);
    values.get(type.index()).add(at);
    if (value instanceof CaseStudy study) {
      stories.add(new CheckedDigest.Story(new At<>(study, path), new ArrayList<>()));
    } else if (value instanceof Metric metric) {
      stories.get(stories.size() - 1).metrics().add(new At<>(metric, path));
    }
    for (PartTypes.Branch branch : type.branches()) {
      if (isStandIn(branch, path)) {
        continue;
      }
      Object held = branch.property().get(value);
      if (held instanceof List<?> list) {
        list(branch, list, path);
      } else if (held instanceof Optional<?> optional) {
        optional.ifPresent(present -> part(branch, present, path.property(branch.name())));
      } else if (held != null) {
        part(branch, held, path.property(branch.name()));
      }
    }
  }

  private boolean isStandIn(PartTypes.Branch branch, ModelPath owner) {
    return !leftOut.isEmpty() && leftOut.isStandIn(owner.property(branch.name()).pointer());
  }

  private void list(PartTypes.Branch branch, List<?> list, ModelPath owner) {
    if (!list.isEmpty()) {
      ModelPath path = owner.property(branch.name());
      for (int i = 0; i < list.size(); i++) {
        part(branch, list.get(i), path.item(i));
      }
    }
  }

  private void part(PartTypes.Branch branch, Object part, ModelPath path) {
    PartTypes.PartType type = branch.typeOrNull();
    if (type == null) {
      texts.add(new At<>((String) part, path));
    } else {
      value(part, path, type);
    }
  }

  @SuppressWarnings("unchecked") // filed under the class that they are of
  <T> List<At<T>> all(Class<T> type) {
    PartTypes.PartType known = TYPES.find(type);
    return known == null ? List.of() : (List<At<T>>) (List<?>) values.get(known.index());
  }

  List<CheckedDigest.Story> stories() {
    return stories;
  }

  List<At<String>> texts() {
    return texts;
  }
}
