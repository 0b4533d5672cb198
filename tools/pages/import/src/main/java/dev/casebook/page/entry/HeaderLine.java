package dev.casebook.page.entry;

import dev.casebook.page.tree.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph that begins like the header of an entry: a title, a dot, and who it is about.
 *
 * @param title what stands before the first dot
 * @param slots what stands between dots, at least one, none blank
 * @param body what follows
 * @param guess why the end of the last slot was guessed; empty if it is sure
 */
record HeaderLine(RichText title, List<RichText> slots, RichText body, String guess) {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_TITLE = 600;
  private static final int MOST_SLOTS = 5;

  private static final String DOTS = "·•・‧∙⋅";
  private static final String BARS = "|｜";

  static Optional<HeaderLine> of(RichText paragraph, KnownCompanies companies) {
    return undivided(paragraph, companies).map(line -> line.divided(companies));
  }

  /** With what is said beside the company as parts of their own. */
  private HeaderLine divided(KnownCompanies companies) {
    List<RichText> parts = new ArrayList<>();
    boolean named = false;
    for (RichText slot : slots) {
      if (named || !names(slot)) {
        parts.add(slot);
      } else {
        parts.addAll(SlotText.parts(slot, companies));
        named = true;
      }
    }
    return new HeaderLine(title, parts, body, guess);
  }

  private static Optional<HeaderLine> undivided(RichText paragraph, KnownCompanies companies) {
    List<Integer> dots = new ArrayList<>();
    int end = end(paragraph, dots);
    if (dots.isEmpty() || dots.get(0) > LONGEST_TITLE) {
      return Optional.empty();
    }
    RichText title = paragraph.slice(0, dots.get(0));
    if (title.isBlank() || (title.raw().contains("\n") && !isOneThing(title))) {
      return Optional.empty();
    }
    List<Integer> starts = new ArrayList<>();
    List<RichText> slots = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      int to = i + 1 < dots.size() ? dots.get(i + 1) : end;
      RichText slot = paragraph.slice(dots.get(i) + 1, to);
      if (!slot.isBlank()) {
        starts.add(dots.get(i) + 1);
        slots.add(slot);
      }
    }
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    boolean runsOn = !isOneThing(title) && RunInBody.runsOn(slots.get(0), companies);
    int whole = runsOn ? 0 : (int) slots.stream().takeWhile(CompanySlot::isWhole).count();
    boolean broken = end < paragraph.raw().length();
    if (broken ? whole > 0 : whole == slots.size()) {
      RichText body = broken ? paragraph.from(end) : RichText.EMPTY;
      return Optional.of(new HeaderLine(title, slots, body, ""));
    }
    if (broken && isOneThing(title)) {
      return Optional.empty();
    }
    // Only names tell where the body begins; a dot within the body parts nothing.
    int last = Math.min(whole, slots.size() - 1);
    return RunInBody.of(paragraph.from(starts.get(last)), title.plain(), companies)
        .map(found -> found.after(title, slots.subList(0, last)));
  }

  /** Whether a title that goes over two lines is bold or a link, and so no part of a paragraph. */
  private static boolean isOneThing(RichText title) {
    return title.isBold()
        || (title.links().size() == 1 && title.links().get(0).text().equals(title.plain()));
  }

  /** Finds the dots of a header, and where it ends: at the first line break behind a whole slot. */
  private static int end(RichText paragraph, List<Integer> dots) {
    String text = paragraph.raw();
    int limit = Math.min(text.length(), LONGEST);
    int slotStart = -1;
    int nextWord = 0;
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\n' && slotStart >= 0 && !text.substring(slotStart, i).isBlank()) {
        nextWord = nextWord(text, Math.max(i, nextWord));
        if (!isDot(text, nextWord)) {
          return i;
        }
      }
      if (isDot(text, i) && !paragraph.isLinkedAt(i) && dots.size() < MOST_SLOTS) {
        dots.add(i);
        slotStart = i + 1;
      }
    }
    return text.length();
  }

  private static int nextWord(String text, int from) {
    int next = from;
    while (next < text.length() - 1 && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** A dot without spaces is part of a name, as in 让·雅克. */
  private static boolean isDot(String text, int at) {
    char c = text.charAt(at);
    boolean before = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean after = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return (DOTS.indexOf(c) >= 0 && (before || after)) || (BARS.indexOf(c) >= 0 && before && after);
  }

  Header header(String grammar, String titleWords) {
    List<RichText> named = slots.stream().filter(HeaderLine::names).toList();
    RichText company = named.isEmpty() ? slots.get(0) : named.get(0);
    List<RichText> rest = new ArrayList<>(slots);
    rest.remove(company);
    RichText publisher =
        rest.stream()
            .filter(slot -> !SlotText.isAboutStory(slot))
            .findFirst()
            .orElse(RichText.EMPTY);
    rest.remove(publisher);
    rest.addAll(SlotText.addresses(company));
    return new Header(
        grammar, titleWords, title.links(), company.plain(), publisher, rest, body, guess);
  }

  /** Whether a part names somebody; "Source" and a date do not. */
  boolean namesCompany() {
    return slots.stream().anyMatch(HeaderLine::names);
  }

  private static boolean names(RichText slot) {
    return !SlotText.isAboutStory(slot) && !SlotText.isGeneric(slot) && !SlotText.isAddress(slot);
  }
}
