package dev.casebook.json;

import dev.casebook.json.text.Nearest;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.FormatVersion;
import dev.casebook.model.constraint.EnumNames;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The constants of an enum, by their JSON names. */
final class EnumCodec implements ItemCodec {
  private final Class<?> type;
  private final EnumNames names;

  EnumCodec(Class<?> type) {
    this.type = type;
    this.names = EnumNames.of(type);
  }

  @Override
  public Object read(JsonParser parser) {
    String name = ScalarCodec.text(parser, "text");
    return names
        .constant(name)
        .orElseThrow(
            () -> {
              List<String> allowed = names.all();
              return ReadFault.at(
                  parser,
                  type == FormatVersion.class
                      ? Sentences.unsupportedVersion(name, allowed)
                      : Sentences.unknownValue(name, allowed, Nearest.to(name, allowed)));
            });
  }

  @Override
  public void write(JsonGenerator generator, Object value) {
    generator.writeString(names.name((Enum<?>) value));
  }
}
