package dev.casebook.profile.transform;

import java.util.ArrayList;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Removes keywords that are not supported, and says in the description what they said. A pattern
 * beside a format is removed as well, since the two are not known to go together.
 *
 * @param supported the keywords that stay
 */
public record KeywordsIntoDescriptions(Set<String> supported) implements Transform {

  @Override
  public void apply(ObjectNode schema) {
    Subschemas.each(
        schema,
        each -> {
          BoundsInWords.sentence(each, keyword -> !stays(keyword, each))
              .ifPresent(sentence -> Keywords.describe(each, sentence));
          if (!stays("default", each) && each.has("default")) {
            Keywords.describe(each, "Default: " + each.path("default").asString() + '.');
          }
          for (String keyword : new ArrayList<>(each.propertyNames())) {
            if (!stays(keyword, each)) {
              each.remove(keyword);
            }
          }
        });
  }

  private boolean stays(String keyword, ObjectNode schema) {
    boolean doubled = keyword.equals("pattern") && schema.has("format");
    return supported.contains(keyword) && !doubled;
  }
}
