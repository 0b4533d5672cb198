package dev.casebook.cli;

import dev.casebook.model.FormatVersion;
import dev.casebook.model.constraint.EnumNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of Casebook, of the formats it knows, and of Java. */
final class Versions implements IVersionProvider {
  private static final String RESOURCE = "build.properties";

  @Override
  public String[] getVersion() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream(RESOURCE)) {
      build.load(in);
    }
    String formats = String.join(", ", EnumNames.of(FormatVersion.class).all());
    return new String[] {
      "casebook %s (digest format %s, Java %s)"
          .formatted(build.getProperty("version"), formats, Runtime.version().feature())
    };
  }
}
