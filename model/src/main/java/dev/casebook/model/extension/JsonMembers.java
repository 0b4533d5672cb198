package dev.casebook.model.extension;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonView;
import java.util.Map;

/**
 * The members of an object as a Jackson mapper without {@code CasebookModule} writes them: all of
 * them and once, whatever the mapper omits or sees elsewhere.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NONE)
final class JsonMembers {
  private final Map<String, JsonValue> members;

  JsonMembers(Map<String, JsonValue> members) {
    this.members = members;
  }

  /** Why such a mapper does not read: digits would be lost on the way. */
  static UnsupportedOperationException unread(Class<?> type, Object json) {
    return new UnsupportedOperationException(
        type.getSimpleName()
            + " values are read by a Jackson 3 mapper with dev.casebook.json.CasebookModule, or by"
            + " DigestJson.readValue; this mapper has no such module, and found a "
            + json.getClass().getSimpleName());
  }

  @JsonAnyGetter
  @JsonInclude(content = JsonInclude.Include.ALWAYS)
  @JsonView(Object.class)
  Map<String, JsonValue> members() {
    return members;
  }

  /** Called by a mapper that is given an object as the key of a map. */
  @Override
  public String toString() {
    throw new UnsupportedOperationException("An object of Casebook cannot be a key in JSON");
  }
}
