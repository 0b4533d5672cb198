package dev.casebook.schema;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.ConfigFunction;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Module;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import dev.casebook.model.constraint.Constraint;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How properties appear: named, ordered and bounded as the shape of their type says. */
final class PropertyDefinitions implements Module {
  private final Descriptions descriptions;

  PropertyDefinitions(Descriptions descriptions) {
    this.descriptions = descriptions;
  }

  @Override
  public void applyToConfigBuilder(SchemaGeneratorConfigBuilder config) {
    config.forTypesInGeneral().withPropertySorter(Comparator.comparingInt(this::position));
    config
        .forMethods()
        .withIgnoreCheck(method -> property(method).isEmpty())
        .withPropertyNameOverrideResolver(of(Property::name))
        .withRequiredCheck(method -> property(method).filter(Property::required).isPresent())
        .withTargetTypeOverridesResolver(PropertyDefinitions::withoutOptional)
        .withDescriptionResolver(of(this::description))
        .withDefaultResolver(of(PropertyDefinitions::defaultValue))
        .withStringMinLengthResolver(
            bound(Constraint.Length.class, length -> length.min() == 0 ? null : length.min()))
        .withStringMaxLengthResolver(bound(Constraint.Length.class, Constraint.Length::max))
        .withStringPatternResolver(bound(Constraint.Matches.class, Constraint.Matches::regexp))
        .withNumberInclusiveMinimumResolver(
            bound(Constraint.AtLeast.class, Constraint.AtLeast::min))
        .withArrayMinItemsResolver(
            bound(Constraint.ItemCount.class, count -> count.min() == 0 ? null : count.min()))
        .withArrayMaxItemsResolver(
            bound(
                Constraint.ItemCount.class,
                count -> count.max() == Integer.MAX_VALUE ? null : count.max()))
        .withArrayUniqueItemsResolver(bound(Constraint.UniqueItems.class, unique -> true))
        .withCustomDefinitionProvider(this::definition);
  }

  private int position(MemberScope<?, ?> member) {
    return member instanceof MethodScope method
        ? property(method)
            .map(TypeShape.of(owner(method)).properties()::indexOf)
            .orElse(Integer.MAX_VALUE)
        : Integer.MAX_VALUE;
  }

  private static Class<?> owner(MethodScope method) {
    return method.getRawMember().getDeclaringClass();
  }

  private static Optional<Property> property(MethodScope method) {
    Method accessor = method.getRawMember();
    if (!TypeShape.isValueType(accessor.getDeclaringClass())) {
      return Optional.empty();
    }
    return TypeShape.of(accessor.getDeclaringClass()).properties().stream()
        .filter(property -> property.accessor().equals(accessor))
        .findFirst();
  }

  private static List<ResolvedType> withoutOptional(MethodScope method) {
    return method.getType() != null && method.getType().isInstanceOf(Optional.class)
        ? method.getType().getTypeParameters()
        : List.of();
  }

  /** What holds for the property as a whole, and not for the items of its list. */
  private static <R> ConfigFunction<MethodScope, R> of(Function<Property, @Nullable R> value) {
    return method ->
        method.isFakeContainerItemScope() ? null : property(method).map(value).orElse(null);
  }

  private static <C extends Constraint, R> ConfigFunction<MethodScope, R> bound(
      Class<C> kind, Function<C, @Nullable R> value) {
    return method ->
        property(method).stream()
            .flatMap(property -> constraints(property, method).stream())
            .filter(kind::isInstance)
            .map(kind::cast)
            .findFirst()
            .map(value)
            .orElse(null);
  }

  private static List<Constraint> constraints(Property property, MethodScope method) {
    boolean whole = property.form() == Property.Form.LIST && !method.isFakeContainerItemScope();
    return whole ? property.collectionConstraints() : property.constraints();
  }

  /** A reference stands alone, so the description of its type has to do, unless it is narrowed. */
  private @Nullable String description(Property property) {
    boolean reference =
        property.form() != Property.Form.LIST && TypeShape.isValueType(property.type());
    return reference && property.constraints().isEmpty()
        ? null
        : descriptions.of(property.accessor()).orElse(null);
  }

  private static @Nullable Object defaultValue(Property property) {
    if (property.required()) {
      return null;
    }
    return property.defaultValue() instanceof Enum<?> constant
        ? EnumNames.of(property.type()).name(constant)
        : property.defaultValue();
  }

  private @Nullable CustomPropertyDefinition definition(
      MethodScope method, SchemaGenerationContext context) {
    Property property = property(method).orElse(null);
    if (property == null || property.form() != Property.Form.MAP) {
      return null;
    }
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    node.put("type", "object");
    ObjectNode names = node.putObject("propertyNames");
    for (Constraint constraint : property.keyConstraints()) {
      if (constraint instanceof Constraint.Length length) {
        names.put("maxLength", length.max());
      } else if (constraint instanceof Constraint.Matches matches) {
        names.put("pattern", matches.regexp());
      }
    }
    node.put("additionalProperties", true);
    return new CustomPropertyDefinition(node);
  }
}
