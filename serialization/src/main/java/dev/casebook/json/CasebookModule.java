package dev.casebook.json;

import dev.casebook.model.Digest;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
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
    setDeserializers(new OfImplementations());
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

  /** A mapper that is asked to update a value looks for the class of the value. */
  private static final class OfImplementations extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return Stream.concat(Stream.of(type), type.getInterfaces().stream())
          .map(each -> super.findBeanDeserializer(each, config, description))
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
  }
}
