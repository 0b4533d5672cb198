package dev.casebook.json;

import dev.casebook.json.text.JsonPointers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.util.AccessPattern;

/** Reads values of one type through its codec, and reports faults as the mapper's own. */
final class CodecDeserializer<T> extends StdDeserializer<T> {
  private final Class<T> type;
  private final ItemCodec codec;

  /**
   * Whether it reads the content of an {@code Optional}, which a mapper writes as null if empty.
   */
  private final boolean isOptional;

  CodecDeserializer(Class<T> type) {
    this(type, false);
  }

  private CodecDeserializer(Class<T> type, boolean isOptional) {
    super(type);
    this.type = type;
    this.codec = ItemCodec.of(type);
    this.isOptional = isOptional;
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    JavaType content = property == null ? null : property.getType().getReferencedType();
    return content != null && content.hasRawClass(type)
        ? new CodecDeserializer<>(type, true)
        : this;
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      Object value = codec.read(parser);
      return type.isInstance(value)
          ? type.cast(value)
          : context.reportInputMismatch(this, "This JSON is no %s", type.getSimpleName());
    } catch (ReadFault fault) {
      String pointer = JsonPointers.printable(fault.pointer());
      return context.reportInputMismatch(
          this, "%s%s", fault.sentence(), pointer.isEmpty() ? "" : " (at " + pointer + ')');
    }
  }

  /**
   * Called in place of {@link #deserialize} at a null, which is a value of custom data only, and
   * for an optional property that is not there.
   */
  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    JsonParser parser = context.getParser();
    boolean isRead = parser.hasToken(JsonToken.VALUE_NULL) && !isOptional;
    return isRead ? deserialize(parser, context) : null;
  }

  @Override
  public AccessPattern getNullAccessPattern() {
    return AccessPattern.DYNAMIC;
  }

  /** A property that is not there, which is not the same as a null. */
  @Override
  public @Nullable Object getAbsentValue(DeserializationContext context) {
    return null;
  }
}
