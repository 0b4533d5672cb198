package dev.casebook.cli.shell;

import dev.casebook.model.FormatVersion;
import dev.casebook.model.constraint.EnumNames;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The versions of Casebook, of the formats it knows, and of Java. */
public final class Versions implements IVersionProvider {
  private static final String RESOURCE = "build.properties";

  @Override
  public String[] getVersion() throws IOException {
    String formats = String.join(", ", EnumNames.of(FormatVersion.class).all());
    return new String[] {
      "casebook %s (digest format %s, Java %s)"
          .formatted(ofCasebook(), formats, Runtime.version().feature())
    };
  }

  /** The version of Casebook alone. */
  public static String ofCasebook() throws IOException {
    Properties build = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream(RESOURCE)) {
      build.load(in);
    }
    return build.getProperty("version");
  }
}
