package dev.casebook.prose;

import dev.casebook.prose.Mention.Label.Kind;
import dev.casebook.prose.word.Characters;
import dev.casebook.prose.word.Nouns;
import dev.casebook.prose.word.Prose;
import dev.casebook.prose.word.Word;
import dev.casebook.prose.word.WordSet;
import org.jspecify.annotations.Nullable;

/** Tells by its surroundings whether a number measures nothing. */
final class LabelContext {
  /** What is numbered rather than counted when its name stands before the number. */
  private static final WordSet NUMBERED =
      WordSet.of(
          "section chapter figure fig table port issue issues pr line page tier "
              + "phase level day week part rule option case type stage gen generation "
              + "ticket bug appendix note item build episode volume no number step steps "
              + "layer sprint round lesson principle pattern gate wave milestone priority "
              + "severity sev zone region shard partition node id article equation track "
              + "season act scenario experiment group cluster room floor exhibit example "
              + "listing slide question rank place position signal channel slot bucket "
              + "batch job task epoch iteration commit sections chapters figures tables "
              + "ports pages lines tiers phases levels versions");

  /** What stands before a number at the start of a sentence without naming it. */
  private static final WordSet OPENERS =
      WordSet.of(
          "a about after all almost already an another approximately are around as at "
              + "before below between both but by down during each even every exactly "
              + "fewer finally first for from given has have here if in instead into is "
              + "its just less like more most nearly next no not now of off on once one "
              + "only or other our out over per plus roughly since so some still than "
              + "that the their then there these they this those though through to today "
              + "together total under until up upon use used uses we when where which "
              + "while with within without last averaging add allow take takes took run "
              + "runs ran save saved saves handle keep kept serve serves expect see saw "
              + "get got process and any across among against because");

  private static final WordSet STATUS_WORDS =
      WordSet.of(
          "http",
          "https",
          "status",
          "code",
          "codes",
          "error",
          "errors",
          "exit",
          "returns",
          "returned",
          "return",
          "returning",
          "errno");
  private static final WordSet STATUS_NAMES =
      WordSet.of(
          "ok",
          "errors",
          "error",
          "response",
          "responses",
          "status",
          "statuses",
          "created",
          "forbidden",
          "unauthorized",
          "gone",
          "conflict");
  private static final WordSet STATUS_OPENINGS =
      WordSet.of("not", "unprocessable", "bad", "too", "internal", "service", "gateway", "no");

  private static final WordSet RELEASES =
      WordSet.of(
          "release", "releases", "version", "versions", "beta", "alpha", "branch", "preview");
  private static final WordSet PICTURES =
      WordSet.of(
          "video",
          "videos",
          "resolution",
          "display",
          "displays",
          "stream",
          "streams",
          "content",
          "footage",
          "screen",
          "screens",
          "tv",
          "monitor",
          "monitors");

  private LabelContext() {}

  /** Whether 4K or 8K names the size of a picture. */
  static boolean isPicture(Prose text, int start, int end) {
    boolean known =
        end - start == 2 && (text.startsWith("4K", start) || text.startsWith("8K", start));
    Word after = known ? text.wordAfter(end) : null;
    return after != null && after.in(PICTURES);
  }

  /** What a number of digits is part of, or null if it may be a figure. */
  static @Nullable Kind of(Prose text, int start, int end, boolean plain) {
    if (text.at(start - 1) == '#') {
      return Kind.NAME;
    }
    if (plain && Calendar.isPartOfDate(text, start, end)) {
      return Kind.DATE;
    }
    if (plain && isStatus(text, start, end)) {
      return Kind.STATUS_CODE;
    }
    Word after = plain ? null : text.wordAfter(end);
    if (after != null && after.in(RELEASES)) {
      return Kind.VERSION;
    }
    Word before = text.wordBefore(start);
    if (before == null) {
      return null;
    }
    if (before.is("version") || before.is("versions") || before.is("release") || before.is("v")) {
      return Kind.VERSION;
    }
    if (before.in(NUMBERED)) {
      return Kind.NAME;
    }
    if (Characters.isDigit(text.at(before.start() - 1))) {
      return Kind.NAME;
    }
    return before.hasCapital() && isName(before) ? plain ? Kind.NAME : Kind.VERSION : null;
  }

  private static boolean isName(Word word) {
    if (!word.opensSentence()) {
      return !isRelation(word);
    }
    String lower = word.lower();
    return !word.in(OPENERS) && !lower.endsWith("ing") && !lower.endsWith("ly");
  }

  /** Words of a heading in capitals that do not name what follows. */
  private static boolean isRelation(Word word) {
    return word.is("the") || word.in(OPENERS);
  }

  private static boolean isStatus(Prose text, int start, int end) {
    Word before = text.wordBefore(start);
    Word after = text.wordAfter(end);
    boolean exit =
        before != null && (before.is("code") || before.is("codes") || before.is("errno"));
    if (exit) {
      return true;
    }
    if (end - start != 3 || text.at(start) < '1' || text.at(start) > '5') {
      return false;
    }
    if (after != null && isStatusName(text, start, after)) {
      return true;
    }
    return before != null && before.in(STATUS_WORDS) && !Nouns.counts(after);
  }

  private static boolean isStatusName(Prose text, int start, Word after) {
    if (after.in(STATUS_NAMES)) {
      boolean known = text.at(start + 1) == '0' || text.at(start + 1) <= '2';
      Word next = after.next();
      boolean rate = next != null && (next.is("per") || next.is("a") || next.is("in"));
      return known && !rate && text.at(after.end()) != '/';
    }
    return after.capitalized() && after.in(STATUS_OPENINGS);
  }
}
