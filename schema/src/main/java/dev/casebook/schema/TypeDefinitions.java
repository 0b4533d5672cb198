package dev.casebook.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.Module;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.TypeScope;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.extension.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How types appear: value types as named definitions, scalars and enums where they are used. */
final class TypeDefinitions implements Module {
  private final String id;
  private final Class<?> root;
  private final Descriptions descriptions;

  TypeDefinitions(String id, Class<?> root, Descriptions descriptions) {
    this.id = id;
    this.root = root;
    this.descriptions = descriptions;
  }

  @Override
  public void applyToConfigBuilder(SchemaGeneratorConfigBuilder config) {
    config
        .forTypesInGeneral()
        .withIdResolver(type -> type.getType().getErasedType() == root ? id : null)
        .withTitleResolver(type -> valueType(type).map(Class::getSimpleName).orElse(null))
        .withDescriptionResolver(type -> valueType(type).flatMap(descriptions::of).orElse(null))
        .withCustomDefinitionProvider(this::definition);
  }

  private static Optional<Class<?>> valueType(TypeScope scope) {
    Class<?> type = scope.getType().getErasedType();
    return TypeShape.isValueType(type) ? Optional.of(type) : Optional.empty();
  }

  private @Nullable CustomDefinition definition(
      ResolvedType resolved, SchemaGenerationContext context) {
    Class<?> type = resolved.getErasedType();
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    if (type.isEnum()) {
      node.put("type", "string");
      EnumNames.of(type).all().forEach(node.putArray("enum")::add);
      return new CustomDefinition(node, true);
    }
    if (type == JsonValue.class) {
      return new CustomDefinition(node, true);
    }
    if (type == LocalDate.class) {
      return new CustomDefinition(node.put("type", "string").put("format", "date"), true);
    }
    if (type == BigDecimal.class) {
      return new CustomDefinition(node.put("type", "number"), true);
    }
    return null;
  }
}
