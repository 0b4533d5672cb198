package dev.casebook.page.entry;

import dev.casebook.model.CompanyKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What kind of organisation a name tells of, when it is not known. */
final class CompanyKinds {
  private static final String GIVEN_NAMES = "given-names.txt";
  private static final Set<String> PEOPLE = people();

  /** Names of these forms are of a kind; the first that fits is taken. */
  private static final List<Form> FORMS =
      List.of(
          new Form(CompanyKind.FOUNDATION, ".*\\bFoundation\\b.*", "its name says so"),
          new Form(
              CompanyKind.UNIVERSITY,
              ".*\\b(?:University|Institute of|College|Universität|ETH|大学)\\b.*|.*大学",
              "its name says so"),
          new Form(
              CompanyKind.GOVERNMENT,
              ".*\\b(?:Ministry|Department of|Agency|Government|Federal|NASA|NIST)\\b.*",
              "its name says so"),
          new Form(
              CompanyKind.PUBLICATION,
              ".*\\b(?:Magazine|Newsletter|Weekly|News|Blog|Journal|Times|Radar|Podcast)",
              "its name says so"),
          new Form(
              CompanyKind.COMMUNITY,
              "(?:Open[- ]Source|Various|Multiple|Several|Industry|Community)\\b.*"
                  + "|.*\\b(?:Systems|Agents|Infrastructure|Security|Databases|Architecture"
                  + "|Frontend|Backend|Community|Industry|Ecosystem|Observability|Research"
                  + "|Maintainers|Contributors|Networking|Engineering)",
              "it names a topic or a group, no company"));

  private CompanyKinds() {}

  private record Form(CompanyKind kind, Pattern pattern, String why) {
    Form(CompanyKind kind, String pattern, String why) {
      this(kind, Pattern.compile(pattern), why);
    }
  }

  /** A kind, and why; nothing is guessed of a company. */
  record Guess(CompanyKind kind, String why) {}

  static Guess of(String name) {
    for (Form form : FORMS) {
      if (form.pattern.matcher(name).matches()) {
        return guess(form.kind, form.why);
      }
    }
    String[] words = name.split(" ", -1);
    boolean person =
        (words.length == 2 || words.length == 3)
            && PEOPLE.contains(words[0])
            && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    return person
        ? guess(CompanyKind.PERSON, "\"" + words[0] + "\" is a given name")
        : new Guess(CompanyKind.COMPANY, "");
  }

  private static Guess guess(CompanyKind kind, String why) {
    return new Guess(
        kind, "is taken for a " + kind.name().toLowerCase(Locale.ROOT) + ", since " + why);
  }

  private static Set<String> people() {
    try (InputStream names =
        Objects.requireNonNull(CompanyKinds.class.getResourceAsStream(GIVEN_NAMES))) {
      return new String(names.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
