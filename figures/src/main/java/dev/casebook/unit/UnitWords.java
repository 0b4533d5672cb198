package dev.casebook.unit;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What people write for a unit, and the code that stands for it. Symbols are case-sensitive ({@code
 * Mb} is a megabit, {@code MB} a megabyte); words, and symbols in all lower or upper case that have
 * one reading only, are not.
 */
public final class UnitWords {
  private static final Map<String, String> SYMBOLS = new HashMap<>();
  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    words("s", "second", "seconds", "sec", "secs");
    words("ms", "millisecond", "milliseconds", "millis", "msec", "msecs");
    words("us", "microsecond", "microseconds", "micros", "usec");
    words("ns", "nanosecond", "nanoseconds", "nanos", "nsec");
    words("min", "minute", "minutes", "min", "mins");
    words("h", "hour", "hours", "hr", "hrs");
    words("d", "day", "days");
    words("wk", "week", "weeks", "wk", "wks");
    words("mo", "month", "months");
    words("a", "year", "years", "yr", "yrs");
    symbols("s", "s");
    symbols("ms", "ms");
    symbols("us", "us", "µs", "μs");
    symbols("ns", "ns");
    symbols("h", "h");
    symbols("d", "d");
    symbols("mo", "mo", "mos");

    words("By", "byte", "bytes");
    words("bit", "bit", "bits");
    data("k", "kilo", "k");
    data("M", "mega", "m");
    data("G", "giga", "g");
    data("T", "tera", "t");
    data("P", "peta", "p");
    data("E", "exa", "e");
    words("ZBy", "zettabyte", "zettabytes", "zb");
    words("KiBy", "kib", "kibibyte", "kibibytes");
    words("MiBy", "mib", "mebibyte", "mebibytes");
    words("GiBy", "gib", "gibibyte", "gibibytes");
    words("TiBy", "tib", "tebibyte", "tebibytes");
    symbols("By", "B");
    symbols("kBy", "KB", "kB");

    words("%", "percent", "pct");
    symbols("%", "%");

    words("W", "watt", "watts");
    words("kW", "kilowatt", "kilowatts");
    words("MW", "megawatt", "megawatts");
    words("GW", "gigawatt", "gigawatts");
    symbols("mW", "mW");
    words("W.h", "wh");
    words("kW.h", "kwh", "kilowatt-hour", "kilowatt-hours");
    symbols("MW.h", "MWh");
    symbols("GW.h", "GWh");
    symbols("TW.h", "TWh");
    symbols("W", "W");
    symbols("kW", "kW", "KW");
    symbols("MW", "MW");
    symbols("GW", "GW");
    symbols("V", "V", "volt", "volts");
    symbols("J", "joule", "joules");
    words("kJ", "kilojoule", "kilojoules", "kj");
    words("Hz", "hertz", "hz");
    words("kHz", "kilohertz", "khz");
    words("MHz", "megahertz", "mhz");
    words("GHz", "gigahertz", "ghz");
    words("THz", "terahertz", "thz");
    words("dB", "decibel", "decibels");
    symbols("dB", "dB");
    symbols("Cel", "°C", "℃");
    symbols("[degF]", "°F", "℉");
    words("[ppm]", "ppm");
    words("[ppb]", "ppb");

    words("m", "meter", "meters", "metre", "metres");
    words("km", "kilometer", "kilometers", "kilometre", "kilometres", "km");
    words("cm", "centimeter", "centimeters", "centimetre", "centimetres", "cm");
    words("mm", "millimeter", "millimeters", "millimetre", "millimetres");
    words("um", "micrometer", "micrometers", "micrometre", "micrometres", "micron", "microns");
    words("nm", "nanometer", "nanometers", "nanometre", "nanometres", "nm");
    words("[mi_i]", "mile", "miles");
    words("[ft_i]", "foot", "feet", "ft");
    words("[in_i]", "inch", "inches");
    symbols("m", "m");
    symbols("mm", "mm");
    symbols("um", "µm", "μm", "um");
    symbols("m2", "m²");
    symbols("m3", "m³");
    words("g", "gram", "grams");
    words("kg", "kilogram", "kilograms", "kilo", "kilos", "kg");
    words("t", "tonne", "tonnes", "ton", "tons");
    words("[lb_av]", "lb", "lbs");
    symbols("g", "g");
    symbols("mg", "mg");
    words("L", "liter", "liters", "litre", "litres");

    words("USD", "dollar", "dollars", "usd");
    words("EUR", "euro", "euros", "eur");
    words("GBP", "gbp", "quid");
    words("JPY", "yen", "jpy");
    words("INR", "rupee", "rupees", "inr");
    words("CNY", "yuan", "renminbi", "cny", "rmb");
    symbols("USD", "$", "US$");
    symbols("EUR", "€");
    symbols("GBP", "£");
    symbols("JPY", "¥");
    symbols("INR", "₹");
    symbols("KRW", "₩");
    symbols("CAD", "C$", "CA$");
    symbols("AUD", "A$", "AU$");
    symbols("NZD", "NZ$");
    symbols("SGD", "S$");
    symbols("HKD", "HK$");
    symbols("BRL", "R$");
    for (String code :
        "CHF CAD AUD SEK NOK DKK PLN CZK BRL KRW SGD HKD NZD MXN ZAR".split(" ", -1)) {
      symbols(code, code);
    }
  }

  private UnitWords() {}

  /**
   * The code for a word, an abbreviation or a symbol.
   *
   * @param word such as {@code minutes}, {@code GB}, {@code sec} or {@code µs}
   * @return the UCUM or ISO 4217 code, or empty if it is not known
   */
  public static Optional<String> code(String word) {
    String code = SYMBOLS.get(word);
    return Optional.ofNullable(code != null ? code : WORDS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** All words and symbols with their codes. */
  static Map<String, String> all() {
    Map<String, String> all = new HashMap<>(WORDS);
    all.putAll(SYMBOLS);
    return all;
  }

  /** Bytes, bits and their rates with a prefix of the code, in words, and as people write it. */
  private static void data(String prefix, String word, String lower) {
    String upper = lower.toUpperCase(Locale.ROOT);
    words(prefix + "By", word + "byte", word + "bytes", lower + "b");
    words(prefix + "bit", word + "bit", word + "bits", lower + "bit", lower + "bits");
    words(prefix + "bit/s", lower + "bps", lower + "bit/s", lower + "bits/s");
    symbols(prefix + "bit", upper + "b");
    symbols(prefix + "By/s", upper + "Bps");
    symbols(prefix + "bit/s", upper + "b/s");
  }

  private static void words(String code, String... words) {
    for (String word : words) {
      WORDS.put(word, code);
    }
  }

  private static void symbols(String code, String... symbols) {
    for (String symbol : symbols) {
      SYMBOLS.put(symbol, code);
    }
  }
}
