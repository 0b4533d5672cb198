package dev.casebook.schema;

import dev.casebook.json.text.JsonTokens;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.io.StringWriter;
import java.lang.reflect.AnnotatedElement;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the schema leaves unsaid, from the annotated types. */
final class SchemaRemarks {
  private static final String DESCRIPTION = "description";

  private final Descriptions descriptions;
  private final Class<?> root;
  private final Set<Class<?>> seen = new LinkedHashSet<>();
  private final ObjectNode remarks = JsonMapper.shared().createObjectNode();

  SchemaRemarks(Class<?> root, Descriptions descriptions) {
    this.root = root;
    this.descriptions = descriptions;
  }

  String json() {
    collect(root);
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonTokens.indented(text)) {
      JsonMapper.shared().writeTree(generator, remarks);
      generator.writeRaw('\n');
    }
    return text.toString();
  }

  private void collect(Class<?> type) {
    if (!TypeShape.isValueType(type) || !seen.add(type)) {
      return;
    }
    String pointer = type == root ? "" : "/$defs/" + type.getSimpleName();
    for (Property property : TypeShape.of(type).properties()) {
      remark(pointer + "/properties/" + property.name(), property);
      collect(property.type());
    }
  }

  private void remark(String pointer, Property property) {
    boolean reference =
        TypeShape.isValueType(property.type()) && property.form() != Property.Form.LIST;
    if (reference && property.constraints().isEmpty()) {
      remarks.putObject(pointer).put(DESCRIPTION, describe(property.accessor()));
    }
    if (property.type().isEnum() && property.type().getEnumConstants().length > 1) {
      ArrayNode meanings = remarks.putObject(pointer).putArray("enumDescriptions");
      for (Object constant : property.type().getEnumConstants()) {
        meanings.add(describe(field((Enum<?>) constant)));
      }
    }
  }

  private static AnnotatedElement field(Enum<?> constant) {
    try {
      return constant.getDeclaringClass().getField(constant.name());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private String describe(AnnotatedElement element) {
    return descriptions
        .of(element)
        .orElseThrow(() -> new IllegalStateException("Not described: " + element));
  }
}
