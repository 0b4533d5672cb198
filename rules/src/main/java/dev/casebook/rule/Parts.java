package dev.casebook.rule;

import static java.util.Objects.requireNonNull;

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
  private static final PartTypes.PartType STUDY = requireNonNull(TYPES.find(CaseStudy.class));
  private static final PartTypes.PartType METRIC = requireNonNull(TYPES.find(Metric.class));

  private final LeftOut leftOut;
  private final List<List<At<?>>> values = new ArrayList<>(TYPES.count());
  private final List<At<String>> texts = new ArrayList<>();
  private final List<CheckedDigest.Story> stories = new ArrayList<>();

  Parts(Digest digest, LeftOut leftOut) {
    this.leftOut = leftOut;
    for (int i = 0; i < TYPES.count(); i++) {
      values.add(new ArrayList<>());
    }
    value(new At<>(digest, ModelPath.digest()), DIGEST);
  }

  private void value(At<?> at, PartTypes.PartType type) {
    values.get(type.index()).add(at);
    if (type.index() == STUDY.index()) {
      stories.add(new CheckedDigest.Story(filed(at), new ArrayList<>()));
    } else if (type.index() == METRIC.index()) {
      stories.get(stories.size() - 1).metrics().add(filed(at));
    }
    for (PartTypes.Branch branch : type.branches()) {
      if (!isStandIn(branch, at)) {
        branch(branch, at);
      }
    }
  }

  private void branch(PartTypes.Branch branch, At<?> owner) {
    Object held = branch.property().get(owner.value());
    switch (branch.property().form()) {
      case SINGLE -> part(branch, owner.part(branch.name(), requireNonNull(held)));
      case OPTIONAL -> {
        Optional<?> optional = (Optional<?>) requireNonNull(held);
        if (optional.isPresent()) {
          part(branch, owner.part(branch.name(), optional.get()));
        }
      }
      case LIST -> {
        List<?> list = (List<?>) requireNonNull(held);
        for (int i = 0; i < list.size(); i++) {
          part(branch, owner.item(branch.name(), i, list.get(i)));
        }
      }
      case MAP -> throw new IllegalStateException("Custom data is no part of the model");
    }
  }

  private boolean isStandIn(PartTypes.Branch branch, At<?> owner) {
    return leftOut.hasStandIns() && leftOut.isStandIn(owner.property(branch.name()).pointer());
  }

  private void part(PartTypes.Branch branch, At<?> part) {
    PartTypes.PartType type = branch.typeOrNull();
    if (type == null) {
      texts.add(filed(part));
    } else {
      value(part, type);
    }
  }

  @SuppressWarnings("unchecked") // of the type that the branch has
  private static <T> At<T> filed(At<?> part) {
    return (At<T>) part;
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
