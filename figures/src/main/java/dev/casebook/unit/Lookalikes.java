package dev.casebook.unit;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Codes that UCUM knows, but that stand for something other than most who write them mean. */
public final class Lookalikes {

  private static final Map<String, Lookalike> TABLE =
      Map.ofEntries(
          entry("B", "bel", "By"),
          entry("kB", "kilobel", "kBy"),
          entry("MB", "megabel", "MBy"),
          entry("GB", "gigabel", "GBy"),
          entry("TB", "terabel", "TBy"),
          entry("PB", "petabel", "PBy"),
          entry("EB", "exabel", "EBy"),
          entry("ZB", "zettabel", "ZBy"),
          entry("YB", "yottabel", "YBy"),
          entry("KiB", "kibibel", "KiBy"),
          entry("MiB", "mebibel", "MiBy"),
          entry("GiB", "gibibel", "GiBy"),
          entry("TiB", "tebibel", "TiBy"),
          entry("b", "barn", "bit"),
          entry("Gb", "gilbert", "Gbit"),
          entry("S", "siemens", "s"),
          entry("mS", "millisiemens", "ms"),
          entry("MS", "megasiemens", "ms"),
          entry("Ms", "megasecond", "ms"),
          entry("uS", "microsiemens", "us"),
          entry("nS", "nanosiemens", "ns"),
          entry("H", "henry", "h"),
          entry("C", "coulomb", "Cel"),
          entry("F", "farad", "[degF]"),
          entry("K", "kelvin", "10*3"),
          entry("G", "gauss", "10*9"),
          entry("T", "tesla", "10*12"),
          entry("ft", "femtotonne", "[ft_i]"),
          entry("mph", "milliphot", "[mi_i]/h"),
          entry("kph", "kilophot", "km/h"));

  /** An annotation, a unit with its exponent, or an operator. */
  private static final Pattern PART = Pattern.compile("\\{[^}]*\\}|[^/.(){}]+|.");

  /** Documents use few units, each many times. What strangers send must not fill the memory. */
  private static final int MOST_KNOWN = 1_000;

  private static final Map<String, Optional<Lookalike>> KNOWN = new ConcurrentHashMap<>();

  private Lookalikes() {}

  /**
   * What a code says, if that is hardly what was meant.
   *
   * @param code a unit code, also a product or a quotient such as {@code GB/s}
   * @return what it stands for and what to write; empty if the code is fine or no unit at all
   */
  public static Optional<Lookalike> of(String code) {
    Optional<Lookalike> known = KNOWN.get(code);
    if (known != null) {
      return known;
    }
    Optional<Lookalike> lookalike = read(code);
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(code, lookalike);
    }
    return lookalike;
  }

  private static Optional<Lookalike> read(String code) {
    Set<String> meanings = new LinkedHashSet<>();
    StringBuilder suggestion = new StringBuilder();
    Matcher part = PART.matcher(code);
    while (part.find()) {
      Lookalike lookalike = TABLE.get(part.group());
      if (lookalike != null) {
        meanings.add(lookalike.means());
      }
      String written = lookalike == null ? part.group() : lookalike.suggestion();
      boolean divides = lookalike != null && written.contains("/") && !suggestion.isEmpty();
      suggestion.append(divides ? "(" + written + ")" : written);
    }
    return meanings.isEmpty() || Unit.of(code).isEmpty()
        ? Optional.empty()
        : Optional.of(new Lookalike(String.join(" and ", meanings), suggestion.toString()));
  }

  /** The codes, for the test that holds them to the library. */
  static Set<String> codes() {
    return TABLE.keySet();
  }

  private static Map.Entry<String, Lookalike> entry(String code, String means, String suggestion) {
    return Map.entry(code, new Lookalike(means, suggestion));
  }
}
