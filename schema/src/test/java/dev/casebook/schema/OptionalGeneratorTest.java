package dev.casebook.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs with the class path of a program that did not add the generator. */
class OptionalGeneratorTest {
  private static final Pattern GENERATOR =
      Pattern.compile(".*(jsonschema-generator|classmate|slf4j-api)-[^/\\\\]*\\.jar");

  private static final String DIGEST = "dev.casebook.model.Digest";

  @Test
  void anExportSaysWhatToAdd() throws Exception {
    try (URLClassLoader loader = withoutGenerator()) {
      Class<?> descriptions = loader.loadClass("dev.casebook.schema.Descriptions");
      Class<?> export = loader.loadClass("dev.casebook.schema.SchemaExport");
      Object exporter =
          export
              .getConstructor(descriptions)
              .newInstance(descriptions.getMethod("fromAnnotations").invoke(null));
      Method method = export.getMethod("export", String.class, Class.class);

      assertThatThrownBy(() -> method.invoke(exporter, "urn:test:digest", loader.loadClass(DIGEST)))
          .isInstanceOf(InvocationTargetException.class)
          .cause()
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "The export of a schema needs com.github.victools:jsonschema-generator;"
                  + " add it to your dependencies, and on a module path require"
                  + " com.github.victools.jsonschema.generator");
    }
  }

  @Test
  void theSchemaAndTheCheckNeedNothing() throws Exception {
    try (URLClassLoader loader = withoutGenerator()) {
      Object schema =
          loader.loadClass("dev.casebook.schema.DigestSchema").getMethod("json").invoke(null);
      Class<?> checks = loader.loadClass("dev.casebook.check.StructureCheck");
      Object check = checks.getMethod("of", String.class).invoke(null, schema);
      Object findings =
          checks.getMethod("check", String.class, String.class).invoke(check, "a.json", "{}");
      assertThat((List<?>) findings).isNotEmpty();
    }
  }

  private static URLClassLoader withoutGenerator() throws MalformedURLException {
    List<URL> classPath = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!GENERATOR.matcher(entry).matches()) {
        classPath.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(classPath.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
