package dev.casebook.page;

import dev.casebook.model.Company;
import dev.casebook.model.CompanyKind;
import dev.casebook.page.entry.CompanySlot;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.entry.NamedCompany;
import dev.casebook.page.tree.UniqueIds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The companies of an issue, each declared once. */
final class IssueCompanies {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST_HAN_NAME = 24;

  private final CompanySlot slots;
  private final NoteLog notes;
  private final Map<String, Declared> declared = new LinkedHashMap<>();
  private final Map<String, Declared> byName = new HashMap<>();
  private final UniqueIds ids = new UniqueIds();

  private record Declared(String id, String name, CompanyKind kind, Set<String> aliases) {}

  IssueCompanies(KnownCompanies known, NoteLog notes) {
    this.slots = new CompanySlot(known);
    this.notes = notes;
  }

  /** The ids of the companies of a slot, without repetition; at least one. */
  List<String> declare(String slot, int line) {
    Set<String> named = new LinkedHashSet<>();
    for (NamedCompany company : slots.read(slot)) {
      named.add(declare(company, line));
    }
    return List.copyOf(named);
  }

  private String declare(NamedCompany company, int line) {
    String letters = nameKey(company.name());
    String key = company.id().isEmpty() ? letters : "#" + company.id();
    Declared known = declared.get(key);
    if (known == null) {
      String id = ids.unique(company.id().isEmpty() ? company.name() : company.id(), "company");
      known = new Declared(id, company.name(), company.kind(), new LinkedHashSet<>());
      declared.put(key, known);
      byName.putIfAbsent(letters, known);
      if (!company.guess().isEmpty()) {
        notes.guessed(line, "company", "\"%s\" %s.".formatted(company.name(), company.guess()));
      }
    }
    String alias = nameKey(company.spelling());
    if (byName.putIfAbsent(alias, known) == null) {
      known.aliases.add(company.spelling());
    }
    return known.id;
  }

  private static String nameKey(String name) {
    String letters = KnownCompanies.letters(name);
    return letters.isEmpty() ? name : letters;
  }

  /** The ids of the companies that a text names. */
  List<String> namedIn(String text) {
    Set<String> named = new LinkedHashSet<>();
    String[] words = text.split("\\s+", -1);
    for (int i = 0; i < words.length; i++) {
      StringBuilder name = new StringBuilder();
      Optional<Declared> longest = Optional.empty();
      for (int j = i; j < Math.min(words.length, i + MOST_WORDS); j++) {
        String word = words[j].replaceAll("['’]s?(?=\\P{L}*$)", "");
        Declared found = byName.get(KnownCompanies.letters(name + word));
        if (found != null && beginsAlike(found, name + word)) {
          longest = Optional.of(found);
        }
        name.append(word);
      }
      longest.ifPresent(found -> named.add(found.id));
    }
    named.addAll(namedBetweenHan(text));
    return List.copyOf(named);
  }

  /** Chinese parts no words by spaces. */
  private Set<String> namedBetweenHan(String text) {
    Set<String> named = new LinkedHashSet<>();
    if (text.codePoints().noneMatch(Character::isIdeographic)) {
      return named;
    }
    for (int start = 0; start < text.length(); start++) {
      int last = Math.min(text.length(), start + LONGEST_HAN_NAME);
      for (int end = start + 2; end <= last; end++) {
        Declared found =
            isWhole(text, start, end) ? byName.get(nameKey(text.substring(start, end))) : null;
        if (found != null) {
          named.add(found.id);
        }
      }
    }
    return named;
  }

  /** Whether a stretch is no part of a longer Latin word. */
  private static boolean isWhole(String text, int start, int end) {
    boolean begins = start == 0 || !isLatin(text.charAt(start - 1)) || !isLatin(text.charAt(start));
    boolean ends =
        end == text.length() || !isLatin(text.charAt(end)) || !isLatin(text.charAt(end - 1));
    return begins && ends && Character.isLetterOrDigit(text.charAt(start));
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  /** In prose, "effect" is no company called Effect. */
  private static boolean beginsAlike(Declared company, String words) {
    int first = words.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(0);
    return Character.isUpperCase(first)
        || !Character.isLowerCase(first)
        || first == company.name.codePointAt(0);
  }

  List<Company> all() {
    List<Company> companies = new ArrayList<>();
    for (Declared company : declared.values()) {
      companies.add(
          Company.builder()
              .id(company.id)
              .name(company.name)
              .kind(company.kind)
              .addAllAliases(company.aliases)
              .build());
    }
    return companies;
  }
}
