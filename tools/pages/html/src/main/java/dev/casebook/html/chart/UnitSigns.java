package dev.casebook.html.chart;

import dev.casebook.data.Currencies;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Unit codes as people write them beside a figure: GB for {@code GBy}, years for {@code a}. */
final class UnitSigns {

  /** An annotation, a bracketed unit, a power of ten, a plain unit, or an operator. */
  private static final Pattern PART =
      Pattern.compile("\\{[^}]*\\}|[^/.(){}\\[\\]]*\\[[^\\]]*\\]|10[*^][0-9]*|[^/.(){}\\[\\]]+|.");

  private static final Pattern BYTE = Pattern.compile("([kMGTPEZY]i?)?By");
  private static final Pattern MICRO = Pattern.compile("u(s|m|g|L|W|J|V)");
  private static final Pattern POWER = Pattern.compile("(k|c|m)?m([23])");

  private static final Map<String, String> SIGNS =
      Map.of(
          "Cel", "°C", "[degF]", "°F", "[ppm]", "ppm", "[ppb]", "ppb", "[mi_i]", "mi", "[ft_i]",
          "ft", "[in_i]", "in", "[lb_av]", "lb");

  /** Words that take a plural; units of time that have no sign people know. */
  private static final Map<String, String> WORDS =
      Map.of("d", "day", "wk", "week", "mo", "month", "a", "year");

  private static final Set<String> WITHOUT_PLURAL = Set.of("data", "people", "staff", "traffic");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private UnitSigns() {}

  /** Figures with their unit; a single one decides between singular and plural. */
  static String beside(String figures, boolean isOne, String code) {
    if (Currencies.leads(code)) {
      String currency = code.substring(0, Currencies.CODE_LENGTH);
      String per = code.substring(Currencies.CODE_LENGTH);
      return currency + "\u00a0" + figures + signs(per, false);
    }
    if (code.equals("1")) {
      return figures;
    }
    String unit = signs(code.startsWith("1/") ? code.substring(1) : code, !isOne);
    boolean close = unit.startsWith("%") || unit.startsWith("/");
    return figures + (close ? "" : "\u00a0") + unit;
  }

  static boolean isOne(BigDecimal figure) {
    return figure.compareTo(BigDecimal.ONE) == 0;
  }

  /** Only what stands before the first solidus is counted, and takes a plural. */
  private static String signs(String code, boolean plural) {
    StringBuilder text = new StringBuilder();
    Matcher parts = PART.matcher(code);
    boolean counted = plural;
    for (MatchResult part : parts.results().toList()) {
      String written = part.group();
      counted &= !written.equals("/");
      boolean isNote = written.endsWith("}");
      boolean follows = !text.isEmpty() && "/·(".indexOf(text.charAt(text.length() - 1)) < 0;
      text.append(isNote && follows ? " " : "").append(sign(written, counted));
    }
    return text.toString();
  }

  private static String sign(String part, boolean plural) {
    if (part.endsWith("}") && part.length() > 1) {
      String note = part.substring(1, part.length() - 1).replace('_', ' ');
      return plural ? plural(note) : note;
    }
    String word = WORDS.get(part);
    if (word != null) {
      return plural ? plural(word) : word;
    }
    if (part.startsWith("10*") || part.startsWith("10^")) {
      return "×10" + superscript(part.substring("10*".length()));
    }
    if (part.equals(".")) {
      return "·";
    }
    String bytes = BYTE.matcher(part).replaceFirst("$1B");
    String micro = MICRO.matcher(bytes).replaceFirst("µ$1");
    Matcher power = POWER.matcher(micro);
    return power.matches()
        ? micro.substring(0, micro.length() - 1) + superscript(power.group(2))
        : SIGNS.getOrDefault(micro, micro);
  }

  static String superscript(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
        .collect(Collectors.joining());
  }

  /** The plural of an English noun; other words stay as they are. */
  private static String plural(String noun) {
    if (WITHOUT_PLURAL.contains(noun) || !noun.matches(".*[A-Za-z]")) {
      return noun;
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (noun.matches(".*(ss|x|z|ch|sh)")) {
      return noun + "es";
    }
    return noun.endsWith("s") ? noun : noun + "s";
  }
}
