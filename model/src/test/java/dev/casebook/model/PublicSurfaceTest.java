package dev.casebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.casebook.model.constraint.Property;
import dev.casebook.model.constraint.TypeShape;
import dev.casebook.model.generator.ValueBuilder;
import dev.casebook.model.generator.ValueTypes;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every value type has in common, and what none of them shows. */
class PublicSurfaceTest {

  @ParameterizedTest
  @MethodSource("valueTypes")
  void everyAccessorIsAPropertyAndThereIsNoOther(Class<?> type) {
    List<String> accessors =
        Stream.of(type.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0)
            .map(PublicSurfaceTest::jsonName)
            .toList();

    assertThat(TypeShape.of(type).properties())
        .extracting(Property::name)
        .containsExactlyInAnyOrderElementsOf(accessors);
  }

  private static String jsonName(Method accessor) {
    JsonProperty given = accessor.getAnnotation(JsonProperty.class);
    return given == null || given.value().isEmpty() ? accessor.getName() : given.value();
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void everyPropertyHasABuilderMethod(Class<?> type) {
    Method[] methods = new ValueBuilder<>(type).unwrap().getClass().getMethods();

    assertThat(TypeShape.of(type).properties())
        .allSatisfy(
            property ->
                assertThat(methods)
                    .filteredOn(method -> method.getParameterCount() == 1)
                    .extracting(Method::getName)
                    .contains(property.accessor().getName()));
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void theBuilderIsFinalAndHidesWhatIsGenerated(Class<?> type) throws ReflectiveOperationException {
    Class<?> builder = Class.forName(type.getName() + "$Builder");
    Class<?> generated = builder.getSuperclass();

    assertThat(builder).isFinal().isPublic();
    assertThat(builder.getConstructors()).isEmpty();
    assertThat(generated.getSimpleName()).isEqualTo(type.getSimpleName() + "Builder");
    assertThat(generated).isPackagePrivate().isAbstract().hasSuperclass(Object.class);
    assertThat(builder.getMethod("build").getReturnType()).isEqualTo(type);
    assertThat(type.getMethod("builder").getReturnType()).isEqualTo(builder);
  }

  static List<Class<?>> valueTypes() {
    return ValueTypes.reachableFrom(Digest.class);
  }

  @Test
  void thereAreTenValueTypes() {
    assertThat(publicTypes()).filteredOn(TypeShape::isValueType).hasSize(10);
    assertThat(publicTypes()).filteredOn(TypeShape::isValueType).hasSameElementsAs(valueTypes());
  }

  @Test
  void noPublicMethodMentionsAGeneratedType() {
    assertThat(publicTypes().stream().flatMap(PublicSurfaceTest::executables))
        .isNotEmpty()
        .noneMatch(method -> mentions(method).anyMatch(name -> name.contains("Immutable")));
  }

  private static Stream<Executable> executables(Class<?> type) {
    return Stream.concat(Stream.of(type.getMethods()), Stream.of(type.getConstructors()));
  }

  private static Stream<String> mentions(Executable executable) {
    Stream<Type> parameters = Stream.of(executable.getGenericParameterTypes());
    Stream<Type> returned =
        executable instanceof Method method
            ? Stream.of(method.getGenericReturnType(), method.getReturnType())
            : Stream.of();
    return Stream.concat(parameters, returned).map(Type::getTypeName);
  }

  /** The public types of the package, nested ones included, as they were compiled. */
  private static List<Class<?>> publicTypes() {
    String packageName = Digest.class.getPackageName();
    try (Stream<Path> files =
        Files.list(
            Path.of(Digest.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve(packageName.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .<Class<?>>map(name -> load(packageName + '.' + name.replace(".class", "")))
          .filter(PublicSurfaceTest::isVisible)
          .toList();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers()) && (outer == null || isVisible(outer));
  }
}
