package dev.casebook.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.casebook.check.Finding;
import dev.casebook.check.RuleDescription;
import dev.casebook.check.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry of rules. */
class RulesTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String SERVICE = Rule.class.getName();

  @Test
  void findsEveryRuleThatIsWritten() throws IOException {
    assertThat(Rules.all())
        .extracting(rule -> rule.getClass().getName())
        .containsExactlyInAnyOrderElementsOf(written())
        .hasSize(33);
  }

  @Test
  void isToldToTheClassPathAndToModulesAlike() throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      assertThat(ModuleDescriptor.read(in).provides())
          .singleElement()
          .satisfies(
              provided -> {
                assertThat(provided.service()).isEqualTo(SERVICE);
                assertThat(provided.providers())
                    .containsExactlyElementsOf(
                        Files.readAllLines(CLASSES.resolve("META-INF/services/" + SERVICE)));
              });
    }
  }

  @Test
  void ordersRulesBySeverityAndId() {
    assertThat(Rules.all())
        .extracting(Rule::description)
        .isSortedAccordingTo(
            (a, b) ->
                a.severity() == b.severity()
                    ? a.id().compareTo(b.id())
                    : a.severity().compareTo(b.severity()));
  }

  @Test
  void findsCasebooksOwnWhateverLoaderTheThreadHas() {
    ClassLoader empty = new ClassLoader(null) {};
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(empty);
    try {
      assertThat(Rules.all()).hasSize(33);
      Thread.currentThread().setContextClassLoader(null);
      assertThat(Rules.all()).hasSize(33);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Test
  void refusesTwoRulesOfOneName() {
    assertThatThrownBy(() -> DigestCheck.of(List.of(rule(problems -> {}), rule(problems -> {}))))
        .isInstanceOf(InvalidRulesException.class)
        .hasMessageContaining("Two rules are called own-rule");
  }

  @Test
  void refusesARuleThatCannotBeLoaded(@TempDir Path folder) throws IOException {
    Path service = folder.resolve("META-INF/services/" + SERVICE);
    Files.createDirectories(service.getParent());
    Files.writeString(service, "org.example.NoSuchRule\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, Rule.class.getClassLoader())) {
      thread.setContextClassLoader(loader);
      assertThatThrownBy(Rules::find)
          .isInstanceOf(InvalidRulesException.class)
          .hasMessageContaining("A rule cannot be loaded")
          .hasMessageContaining("org.example.NoSuchRule");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void namesTheRuleThatFails() {
    DigestCheck check =
        DigestCheck.of(
            List.of(
                rule(
                    problems -> {
                      throw new ArithmeticException("by zero");
                    })));
    assertThatThrownBy(() -> check.check("d.json", SoundDigest.with("{}")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own-rule")
        .hasMessageContaining("notes-2026-06-03")
        .hasRootCauseMessage("by zero");
  }

  @Test
  void placesAProblemOfWhatIsNotThereAtWhatIsAroundIt() {
    DigestCheck check =
        DigestCheck.of(
            List.of(
                rule(
                    problems ->
                        problems.add(
                            ModelPath.digest()
                                .property("caseStudies")
                                .item(0)
                                .property("problem")
                                .property("length"),
                            "Tell the problem"))));
    assertThat(check.check("d.json", SoundDigest.with("{}")))
        .extracting(Finding::pointer, Finding::at)
        .containsExactly(tuple("/caseStudies/0", "caseStudies[plans-in-minutes]"));
  }

  private static Rule rule(Consumer<Problems> check) {
    return new Rule() {
      @Override
      public RuleDescription description() {
        return new RuleDescription("own-rule", Severity.WARNING, "Own.", "Own.", "", "");
      }

      @Override
      public void check(CheckedDigest digest, Problems problems) {
        check.accept(problems);
      }
    };
  }

  private static List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("module-info"))
          .map(file -> file.replace(".class", "").replace('/', '.'))
          .map(RulesTest::load)
          .filter(type -> Rule.class.isAssignableFrom(type) && !type.isInterface())
          .map(Class::getName)
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
