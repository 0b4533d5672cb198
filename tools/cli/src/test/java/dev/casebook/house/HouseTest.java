package dev.casebook.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The architecture, as tests over the compiled modules. */
class HouseTest {
  private static final int MOST_TYPES = 32;
  private static final int MOST_PACKAGES = 4;

  private static final ImportOption NO_TESTS =
      location -> !location.contains("-tests.jar") && !location.contains("/test-classes/");

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(NO_TESTS).importPackages("dev.casebook");

  private static final Map<String, List<String>> MODULES =
      Map.ofEntries(
          module("model", "model", "model.argument", "model.constraint", "model.extension"),
          module("serialization", "json", "json.sound", "json.text"),
          module("figures", "data", "unit", "prose", "prose.word"),
          module("schema", "schema", "check", "report"),
          module("profiles", "profile", "profile.transform"),
          module("rules", "rule", "rule.evidence", "rule.figure", "rule.story"),
          module("config", "config", "config.toml"),
          module("markdown", "markdown", "markdown.line", "markdown.text"),
          module("import", "page", "page.entry", "page.tree"),
          module("html", "html", "html.chart", "html.view"),
          module("cli", "cli", "cli.check", "cli.shell"));

  private static Map.Entry<String, List<String>> module(String name, String... packages) {
    return Map.entry(name, Stream.of(packages).map("dev.casebook."::concat).toList());
  }

  @Test
  void knowsEveryPackage() {
    List<String> known = MODULES.values().stream().flatMap(List::stream).toList();
    assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void dependsDownwardOnly() {
    Architectures.layeredArchitecture()
        .consideringAllDependencies()
        .layer("model")
        .definedBy("dev.casebook.model..")
        .layer("serialization")
        .definedBy("dev.casebook.json..")
        .layer("schema")
        .definedBy("dev.casebook.schema..", "dev.casebook.check..", "dev.casebook.report..")
        .layer("profiles")
        .definedBy("dev.casebook.profile..")
        .layer("figures")
        .definedBy("dev.casebook.data..", "dev.casebook.unit..", "dev.casebook.prose..")
        .layer("rules")
        .definedBy("dev.casebook.rule..")
        .layer("config")
        .definedBy("dev.casebook.config..")
        .layer("pages")
        .definedBy("dev.casebook.markdown..", "dev.casebook.page..", "dev.casebook.html..")
        .layer("cli")
        .definedBy("dev.casebook.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("pages")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("profiles")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("rules")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("config")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("schema")
        .mayOnlyBeAccessedByLayers("profiles", "rules", "config", "cli")
        .whereLayer("figures")
        .mayOnlyBeAccessedByLayers("rules", "pages")
        .whereLayer("serialization")
        .mayOnlyBeAccessedByLayers("schema", "profiles", "rules", "config", "pages", "cli")
        .check(CLASSES);
  }

  @Test
  void hasNoPackageCycles() {
    slices().matching("dev.casebook.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void keepsTheModelToAnnotations() {
    noClasses()
        .that()
        .resideInAPackage("dev.casebook.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("tools.jackson..", "org.immutables.value.internal..")
        .check(CLASSES);
  }

  @Test
  void keepsCommandLineParsingOutOfTheLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.casebook.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void usesTheNetworkNowhere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "javax.net..")
        .check(CLASSES);
  }

  @Test
  void namesNoDrawers() {
    classes()
        .should()
        .haveNameNotMatching("(?i).*\\b(utils?|commons?|helpers?|impl|misc)\\b.*")
        .andShould()
        .haveNameNotMatching(".*(Utils?|Helpers?|Impl)(\\$.*)?")
        .check(CLASSES);
  }

  @Test
  void marksEveryPackageForNullness() {
    for (String name : packages()) {
      assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class)).as(name).isTrue();
    }
  }

  @Test
  void keepsPackagesAndModulesSmall() {
    for (String name : packages()) {
      assertThat(writtenTypes(type -> type.getPackageName().equals(name)))
          .as(name)
          .hasSizeLessThanOrEqualTo(MOST_TYPES);
    }
    MODULES.forEach(
        (module, packages) -> assertThat(packages).as(module).hasSizeBetween(1, MOST_PACKAGES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"serialization", "schema"})
  void keepsAtLeastHalfOfAModuleInside(String module) {
    List<JavaClass> types =
        writtenTypes(type -> packagesOf(module).contains(type.getPackageName()));
    long open =
        types.stream().filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)).count();
    assertThat(open * 2).isLessThanOrEqualTo(types.size());
  }

  private static List<String> packagesOf(String module) {
    return MODULES.getOrDefault(module, List.of());
  }

  private static List<String> packages() {
    return MODULES.values().stream().flatMap(List::stream).collect(Collectors.toList());
  }

  /** Top-level types that people wrote. */
  private static List<JavaClass> writtenTypes(Predicate<JavaClass> wanted) {
    return CLASSES.stream()
        .filter(JavaClass::isTopLevelClass)
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
        .filter(type -> !type.getSimpleName().startsWith("Generated"))
        .filter(type -> !type.getSimpleName().matches("Jte.*Generated"))
        .filter(wanted)
        .toList();
  }
}
