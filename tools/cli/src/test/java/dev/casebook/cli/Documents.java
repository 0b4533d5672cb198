package dev.casebook.cli;

import dev.casebook.json.DigestJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Documents to check and format, as text and in files. */
final class Documents {

  /** A valid digest on one line. */
  static final String MINIFIED =
      "{\"casebook\":\"1.0\",\"id\":\"week-1\",\"series\":\"Weekly\",\"date\":\"2026-01-05\","
          + "\"companies\":[{\"id\":\"acme\",\"name\":\"Acme\"}],"
          + "\"caseStudies\":[{\"id\":\"cache\",\"title\":\"A cache\",\"company\":\"acme\","
          + "\"summary\":\"Pages are served from memory.\","
          + "\"sources\":[{\"url\":\"https://example.org/cache\"}]}]}";

  /** Another one, which differs in its id. */
  static final String OTHER = MINIFIED.replace("week-1", "week-2");

  /** The first digest in canonical form. */
  static final String CANONICAL = DigestJson.toJson(DigestJson.read(MINIFIED));

  /** A digest with one error, a misspelt key, at 9:7. */
  static final String MISSPELT = CANONICAL.replace("\"name\"", "\"nick\": 1,\n      \"name\"");

  /** A digest with one finding, which is of severity info. */
  static final String WITH_BYTE_ORDER_MARK = "\uFEFF" + CANONICAL;

  private Documents() {}

  /** Writes a file and the folders above it. */
  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Writes a packed file. */
  static Path writePacked(Path file, String text) throws IOException {
    return Files.write(file, packed(text));
  }

  static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
