package dev.casebook.page.tree;

import dev.casebook.model.constraint.Patterns;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as the format wants them. */
public final class WebAddresses {
  private static final int LONGEST = 2_000;
  private static final int ASCII = 128;
  private static final String ALLOWED = "._~:/?#@!$&'()*+,;=%-";
  private static final Pattern HOST_IN_BRACKETS = Pattern.compile("[^/?#]*//\\[[^/?#]*");
  private static final Pattern ENCODED = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern FORM = Patterns.compile(Patterns.WEB_ADDRESS);

  private WebAddresses() {}

  /**
   * An address of the web, with what a URL does not allow percent-encoded.
   *
   * @param written the address as a page writes it
   * @return the address; empty if it does not lead to a page by http or https
   */
  public static Optional<String> of(String written) {
    String address = written.strip();
    String whole = address.startsWith("//") ? "https:" + address : address;
    if (whole.length() > LONGEST) {
      return Optional.empty();
    }
    String result = lowerCaseScheme(encoded(whole));
    return FORM.matcher(result).find() && result.length() <= LONGEST
        ? Optional.of(result)
        : Optional.empty();
  }

  private static String encoded(String address) {
    Matcher host = HOST_IN_BRACKETS.matcher(address);
    int from = host.lookingAt() ? host.end() : 0;
    int fragment = address.indexOf('#');
    StringBuilder encoded = new StringBuilder(address.substring(0, from));
    for (int i = from; i < address.length(); i += Character.charCount(address.codePointAt(i))) {
      int codePoint = address.codePointAt(i);
      boolean allowed =
          switch (codePoint) {
            case '%' -> ENCODED.matcher(address).region(i, address.length()).lookingAt();
            case '#' -> i == fragment;
            default ->
                codePoint < ASCII
                    && (Character.isLetterOrDigit(codePoint) || ALLOWED.indexOf(codePoint) >= 0);
          };
      if (allowed) {
        encoded.appendCodePoint(codePoint);
      } else {
        for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
          encoded.append("%%%02X".formatted(b & 0xFF));
        }
      }
    }
    return encoded.toString();
  }

  private static String lowerCaseScheme(String address) {
    int end = address.regionMatches(true, 0, "https:", 0, 6) ? 5 : 4;
    return address.regionMatches(true, 0, "http", 0, 4)
        ? (end == 5 ? "https" : "http") + address.substring(end)
        : address;
  }
}
