package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.model.Company;
import dev.casebook.model.CompanyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Companies that are known by name, so that a page need not tell where a name ends. */
public final class KnownCompanies {
  private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** At the end of a word, in place of the other. */
  private static final int FINAL_SIGMA = 'ς';

  private static final int SIGMA = 'σ';

  private static final String RESOURCE = "companies.tsv";
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_NAME = 80;
  private static final int COLUMNS = 4;

  /** Companies by the letters of their names and aliases. */
  private final Map<String, Company> companies;

  private KnownCompanies(Map<String, Company> companies) {
    this.companies = companies;
  }

  /**
   * The list that comes with the import.
   *
   * @return companies that write of their engineering, and publications that retell it
   */
  public static KnownCompanies common() {
    try (InputStream list =
        Objects.requireNonNull(KnownCompanies.class.getResourceAsStream(RESOURCE))) {
      List<Company> companies = new ArrayList<>();
      new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(row -> companies.add(company(row)));
      return new KnownCompanies(Map.of()).with(companies);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Company company(String[] row) {
    Company.Builder company = Company.builder().id(row[0]).name(row[1]);
    if (row.length > 2 && !row[2].isEmpty()) {
      company.kind(CompanyKind.valueOf(row[2].toUpperCase(Locale.ROOT)));
    }
    if (row.length == COLUMNS) {
      company.addAllAliases(List.of(row[3].split("; ", -1)));
    }
    return company.build();
  }

  /**
   * These and others.
   *
   * @param others further companies; they come before those that are known under the same name
   * @return all of them
   */
  public KnownCompanies with(Collection<Company> others) {
    Map<String, Company> all = new HashMap<>(companies);
    for (Company company : others) {
      all.put(letters(company.name()), company);
      company.aliases().forEach(alias -> all.put(letters(alias), company));
    }
    all.remove("");
    return new KnownCompanies(all);
  }

  /**
   * The company of a name, whatever its case and punctuation.
   *
   * @param name a name or an alias
   * @return the company, or empty if it is not known
   */
  public Optional<Company> find(String name) {
    return Optional.ofNullable(companies.get(letters(name)));
  }

  /**
   * Where a known name at the start of a text ends.
   *
   * @param text a text that may begin with a name
   * @return the index after the longest name; 0 if there is none
   */
  public int prefixEnd(String text) {
    return nameEnd(text, 0);
  }

  /**
   * Where a known name within a text ends.
   *
   * @param text a text that may hold a name
   * @param start the index at which the name begins
   * @return the index after the longest name; 0 if there is none
   */
  public int nameEnd(String text, int start) {
    int longest = 0;
    int limit = Math.min(text.length(), start + LONGEST_NAME);
    int words = 0;
    for (int end = start + 1; end <= limit && words < MOST_WORDS; end++) {
      if (isWordEnd(text, end)) {
        words++;
        int nameEnd = withoutMarks(text, start, end);
        Company company =
            nameEnd > longest ? companies.get(letters(text.substring(start, nameEnd))) : null;
        if (company != null && beginsAlike(company, text.charAt(start))) {
          longest = nameEnd;
        }
      }
    }
    return longest;
  }

  private static boolean isWordEnd(String text, int end) {
    boolean before = !Character.isWhitespace(text.charAt(end - 1));
    return before
        && (end == text.length()
            || Character.isWhitespace(text.charAt(end))
            || text.charAt(end) == '/');
  }

  /** The end of a name without the marks behind it; a full stop may be part of it. */
  private static int withoutMarks(String text, int start, int from) {
    int end = from;
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && ".)".indexOf(text.charAt(end - 1)) < 0) {
      end--;
    }
    return end;
  }

  private static boolean beginsAlike(Company company, char first) {
    return Character.isUpperCase(first) || first == company.name().charAt(0);
  }

  /**
   * What is left of a name without case, punctuation and white space.
   *
   * @param name any name
   * @return its letters and digits
   */
  public static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    Folding.normalized(name, Normalizer.Form.NFKC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .map(c -> c == FINAL_SIGMA ? SIGMA : Character.toLowerCase(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The words of a text, without case and punctuation. */
  static String words(String text) {
    String withoutGenitives = GENITIVE.matcher(Folding.lowerCase(text)).replaceAll("");
    return MARKS.matcher(withoutGenitives).replaceAll(" ").strip();
  }
}
