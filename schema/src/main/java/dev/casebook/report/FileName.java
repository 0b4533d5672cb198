package dev.casebook.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file, as programs that match it with a repository want it. */
final class FileName {
  private static final Pattern HERE = Pattern.compile("\\./+(?=.)");
  private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:/");
  private static final String UNRESERVED = "-._~/";

  private FileName() {}

  /** The name with slashes and without {@code ./} in front. */
  static String path(String name) {
    return path(name, File.separatorChar);
  }

  static String path(String name, char separator) {
    String path = name.replace(separator, '/');
    Matcher here = HERE.matcher(path);
    int start = 0;
    while (here.region(start, path.length()).lookingAt()) {
      start = here.end();
    }
    return path.substring(start);
  }

  /** Whether the name starts at a root. */
  static boolean isAbsolute(String name) {
    return isAbsolute(name, File.separatorChar);
  }

  /** A colon is a character like others where drives have no letters. */
  static boolean isAbsolute(String name, char separator) {
    return name.startsWith(String.valueOf(separator)) || hasDrive(name, separator);
  }

  private static boolean hasDrive(String name, char separator) {
    return separator == '\\' && DRIVE.matcher(name.replace(separator, '/')).find();
  }

  /** The name as a URI reference (RFC 3986): absolute names as file URIs, others relative. */
  static String uri(String name) {
    return uri(name, File.separatorChar);
  }

  static String uri(String name, char separator) {
    String path = path(name, separator);
    if (hasDrive(name, separator)) {
      return "file:///" + path.substring(0, 2) + encoded(path.substring(2));
    }
    return (isAbsolute(name, separator) ? "file://" : "") + encoded(path);
  }

  private static String encoded(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
