package dev.casebook.json;

import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper the types of the format: value types, their enums and custom data.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CasebookModule()).build();
 * }</pre>
 *
 * <p>Values are read as strictly as {@link DigestJson} reads them, whatever the mapper's features.
 * What concerns the document as a whole, such as its encoding or content behind it, is up to the
 * mapper.
 */
public final class CasebookModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** The module with all types. */
  public CasebookModule() {
    super("casebook");
    Set<Class<?>> types = new LinkedHashSet<>();
    collect(Digest.class, types);
    types.add(JsonValue.class);
    types.addAll(List.of(JsonValue.class.getPermittedSubclasses()));
    types.forEach(this::add);
  }

  private static void collect(Class<?> type, Set<Class<?>> types) {
    boolean isValueType = TypeShape.isValueType(type);
    if ((isValueType || type.isEnum()) && types.add(type) && isValueType) {
      for (Property property : TypeShape.of(type).properties()) {
        collect(property.type(), types);
      }
    }
  }

  private <T> void add(Class<T> type) {
    addSerializer(type, new CodecSerializer<>(type));
    addDeserializer(type, new CodecDeserializer<>(type));
    if (type.isEnum()) {
      addKeySerializer(type, new EnumKeys.Serializer<>(type));
      addKeyDeserializer(type, new EnumKeys.Deserializer(type));
    }
  }
}
