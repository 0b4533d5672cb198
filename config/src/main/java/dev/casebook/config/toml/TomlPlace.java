package dev.casebook.config.toml;

import dev.casebook.check.Finding.Region;
import dev.casebook.json.text.JsonPointers;

/**
 * A place in a TOML file.
 *
 * @param region where it is in the text
 * @param pointer the way to it as a JSON Pointer (RFC 6901), such as {@code /suppress/0/rule}
 * @param at the same for people, such as {@code suppress[0].rule}
 */
public record TomlPlace(Region region, String pointer, String at) {

  /**
   * A place that belongs to nothing but the file.
   *
   * @param region where it is in the text
   * @return the place
   */
  public static TomlPlace of(Region region) {
    return new TomlPlace(region, "", "");
  }

  TomlPlace key(String name, Region where) {
    if (pointer.length() + name.length() >= JsonPointers.MAX_LENGTH) {
      // As long as the keys of a file can be, this is the place of what is around it.
      return at(where);
    }
    String step = name.replace("~", "~0").replace("/", "~1");
    return new TomlPlace(where, pointer + '/' + step, at.isEmpty() ? name : at + '.' + name);
  }

  TomlPlace item(int index, Region where) {
    return new TomlPlace(where, pointer + '/' + index, at + '[' + index + ']');
  }

  TomlPlace at(Region where) {
    return new TomlPlace(where, pointer, at);
  }
}
