package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Direction;
import dev.casebook.model.Quantity;
import dev.casebook.model.Sense;
import dev.casebook.prose.Mention.Figure;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words around a figure say of a change.
 *
 * @param change the change, if its kind and its sense are clear
 * @param of what changed, in the words of the text; empty if they do not say it
 * @param unclear why no change can be drafted from a figure that is one; empty if it is clear, or
 *     if the figure is no change
 */
record ChangeWords(Optional<Change> change, String of, String unclear) {
  private static final ChangeWords NONE = new ChangeWords(Optional.empty(), "", "");

  /** How far words may be from the figure. */
  private static final int BEFORE = 120;

  private static final int AFTER = 60;

  private static final Pattern MULTIPLE =
      Pattern.compile(
          "\\d\\s*[x×]|times|fold|twice|thrice|doubl|tripl|quadrupl|orders? of magnitude");

  private static final Pattern ABSOLUTE = Pattern.compile("[\\[{1].*");

  /** What qualifies the figure after it, and shows in the figure. */
  private static final String QUALIFIERS =
      "(?:(?:an?|the|its|only|just|up to|over|about|around|roughly|nearly|almost|more than|less than"
          + "|at least|at most|as much as|approximately|another|some|astonishing|impressive|further"
          + "|full|whole|well over|~) *)*";

  private static final String SHRINKS =
      "reduc(?:e|es|ed|ing)|cut|cuts|cutting|lower(?:s|ed|ing)?|shr[iau]nk(?:s|ing)?|drop(?:s|ped|ping)?"
          + "|decreas(?:e|es|ed|ing)|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|fall(?:s|en|ing)?|fell"
          + "|declin(?:e|es|ed|ing)|shav(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|shorten(?:s|ed|ing)?"
          + "|sank|s[iu]nk(?:s|ing)?|shed(?:s|ding)?|diminish(?:es|ed|ing)?|curb(?:s|ed|ing)?"
          + "|compress(?:es|ed|ing)?|(?<!slow |slows |slowed |slowing )down";
  private static final String GROWS =
      "increas(?:e|es|ed|ing)|grow(?:s|n|ing)?|grew|rais(?:e|es|ed|ing)|boost(?:s|ed|ing)?|rose|ris(?:e|es|en|ing)"
          + "|climb(?:s|ed|ing)?|gain(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?"
          + "|lift(?:s|ed|ing)?|expand(?:s|ed|ing)?|multipl(?:y|ies|ied|ying)|(?<!sped |speed |speeds |speeding )up";
  private static final String SPEEDS = "accelerat(?:e|es|ed|ing)|sped up|speed(?:s|ing)? up";
  private static final String SLOWS = "slow(?:s|ed|ing)?(?: down)?|decelerat(?:e|es|ed|ing)";
  private static final String IMPROVES =
      "improv(?:e|es|ed|ing)|better(?:s|ed|ing)|enhanc(?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing)";
  private static final String WORSENS =
      "worsen(?:s|ed|ing)?|degrad(?:e|es|ed|ing)|regress(?:es|ed|ing)?|deteriorat(?:e|es|ed|ing)"
          + "|suffer(?:s|ed|ing)?";
  private static final String COMPARES =
      "outperform(?:s|ed|ing)?|beat(?:s|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?";

  private static final String VERBS =
      "(?:(?<shrinks>%s)|(?<grows>%s)|(?<speeds>%s)|(?<slows>%s)|(?<improves>%s)|(?<worsens>%s)|(?<compares>%s))"
          .formatted(SHRINKS, GROWS, SPEEDS, SLOWS, IMPROVES, WORSENS, COMPARES);

  private static final String WORD = "(?:[\\p{L}\\p{N}'’./&-]+ )";

  /** "Cuts the bill by", "fell by". */
  private static final Pattern BY =
      Pattern.compile(
          "(?:^|.*[\\s(])" + VERBS + " (?<object>" + WORD + "{0,12}?)by " + QUALIFIERS,
          Pattern.DOTALL);

  /** Verbs whose subject does not change itself, as in "the team saves". */
  private static final Pattern TRANSITIVE =
      Pattern.compile(
          "(?:.*[\\s(])?(?:reduc|cut|lower|trim|slash|shav|sav|shorten|shed|curb|compress|rais|boost|lift|gain)\\w* "
              + QUALIFIERS,
          Pattern.DOTALL);

  /** "Rose", "cuts the bill": a preposition before the figure makes it another's. */
  private static final Pattern DIRECT =
      Pattern.compile(
          "(?:^|.*[\\s(])"
              + VERBS
              + " (?<object>(?:(?!(?:to|at|of|from|on|in|for|with|per|within|after|and|or|as|by|into|under|over|than|below|above|when|while|that|which|is|are|was|were) )"
              + WORD
              + "){0,5}?)"
              + QUALIFIERS,
          Pattern.DOTALL);

  /** "A reduction in cost of". */
  private static final Pattern NOUN_OF =
      Pattern.compile(
          "(?:^|.*[\\s(])(?:(?<shrinks>reduction|decrease|drop|cut|decline|fall|savings?)"
              + "|(?<grows>increase|growth|gain|rise|jump|boost|uplift)"
              + "|(?<speeds>speed-?up)|(?<slows>slowdown)"
              + "|(?<improves>improvement)|(?<worsens>regression|degradation)|(?<compares>difference))s?"
              + " (?:(?:in|to) (?<object>"
              + WORD
              + "{1,6}?))?of "
              + QUALIFIERS,
          Pattern.DOTALL);

  /** Words between a figure and the word that tells the change. */
  private static final String BETWEEN =
      "[\\s-]*(?<object>(?:(?!(?:of|the|in|on|at|for|to|and|or|is|are|was|were|that|with|from|per|an?|as|by|which|who) )[\\p{L}\\p{N}-]+ ){0,3}?)";

  /** "Faster", "reduction in cost", "boost". */
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\A"
              + BETWEEN
              + "(?:(?<shrinks>lower|less|fewer|smaller|cheaper|shorter|lighter|reductions?|decreases?|drop|cut|declines?|savings?|off)"
              + "|(?<grows>higher|more|greater|larger|bigger|longer|increases?|growth|gains?|boost|rise|jump|uplift|costlier)"
              + "|(?<speeds>faster|quicker|speed-?ups?|acceleration)"
              + "|(?<slows>slower|slowdown)"
              + "|(?<improves>better|improvements?)"
              + "|(?<worsens>worse|regressions?|degradation))\\b"
              + "(?: (?:in|of|to) (?<in>[\\p{L}\\p{N} -]{1,60})| (?<noun>[\\p{L}\\p{N} -]{1,60}))?.*",
          Pattern.DOTALL);

  /** "Twice as fast", "half as many". */
  private static final Pattern AS =
      Pattern.compile(
          "\\A(?: times)? as (?<how>many|much|fast|quick|quickly|slow|slowly|large|big|high|long|often|expensive|costly|cheap|cheaply|small|short|low|little|few)\\b"
              + "(?: (?<noun>[\\p{L}\\p{N} -]{1,60}))?.*",
          Pattern.DOTALL);

  /** A multiple of what there is more of. */
  private static final Pattern MORE_OF =
      Pattern.compile(
          "\\A[\\s-]*(?:the |its |their )?(?<noun>throughput|speeds?|performance|capacity|bandwidth|traffic|volume|rate|output|size|number|amount)\\b.*",
          Pattern.DOTALL);

  /** "Cuts the bill in half". */
  private static final Pattern CUT_IN =
      Pattern.compile(
          "(?:^|.*[\\s(])(?:cut|cuts|cutting|slash\\w*|reduc\\w*|split) (?<object>"
              + WORD
              + "{0,8}?)(?:in|by|to) "
              + QUALIFIERS,
          Pattern.DOTALL);

  /** "Takes half the time". */
  private static final Pattern NEEDS =
      Pattern.compile(
          "(?:^|.*[\\s(])(?:takes?|taking|took|uses?|used|using|needs?|needed|requires?|required|costs?|consumes?|consumed|in|at|for|with|runs? on|ran on) (?:only |just |about |roughly |nearly )*",
          Pattern.DOTALL);

  private static final Pattern OF_NEED =
      Pattern.compile(
          "\\A (?:of )?(?:the|its|their|that) (?<noun>(?:[\\p{L}-]+ )?(?:time|memory|cost|costs|price|storage|space|bandwidth|effort|resources|compute|money|energy|power|latency|capacity|traffic|size|hardware))\\b.*",
          Pattern.DOTALL);

  private static final Pattern IS =
      Pattern.compile(
          ".*\\b(?:is|are|was|were|be|been|became|becomes?) " + QUALIFIERS, Pattern.DOTALL);

  private static final Pattern DENIED =
      Pattern.compile(
          ".*\\b(?:not|never|no|without|cannot|n[o'’]t)\\b(?! (?:only|just|merely)).{0,40}",
          Pattern.DOTALL);

  /** Words for what is meant to happen, or did not. */
  private static final Pattern SUPPOSED =
      Pattern.compile(
          ".*\\b(?:would|could|might|should|goal (?:is|was)|aim(?:s|ed)?|expect(?:s|ed)?|hope[sd]?|plan(?:s|ned)?"
              + "|wants?|wanted|fail(?:s|ed)?|tr(?:y|ies|ied)|may (?:be|cut|save|reduce|fall|drop|rise|grow|increase|double|halve))\\b.{0,40}",
          Pattern.DOTALL);

  /** An amount and what it became, or a range: "by 4 GB to 12 GB". */
  private static final Pattern RANGE_OR_RESULT = Pattern.compile(".*[\\p{L}\\p{Sc}].*\\sto\\s.*");

  /** "Costs rose 30% less than traffic". */
  private static final Pattern THAN = Pattern.compile("\\s*\\p{L}+ than .*", Pattern.DOTALL);

  private static final Pattern AFTER_BY =
      Pattern.compile("(?:^|.*[\\s,(])by " + QUALIFIERS, Pattern.DOTALL);

  /** "Saves 40% of the memory" can be a share, or what is saved. */
  private static final Pattern SAVES =
      Pattern.compile(
          "(?:^|.*[\\s(])(?:sav(?:e|es|ed|ing)|cuts?|cutting|trim(?:s|med)?|shav(?:e|es|ed)|reduc(?:e|es|ed)) "
              + QUALIFIERS,
          Pattern.DOTALL);

  /** "Cut to a third". */
  private static final Pattern TO_PART =
      Pattern.compile(
          "(?:^|.*[\\s(])" + VERBS + " " + WORD + "{0,12}?(?:down )?to " + QUALIFIERS,
          Pattern.DOTALL);

  private static final Pattern DENIED_VERB = Pattern.compile(".*n['’]t\\b.{0,40}", Pattern.DOTALL);

  private enum Course {
    SHRINKS,
    GROWS,
    SPEEDS,
    SLOWS,
    IMPROVES,
    WORSENS,
    COMPARES
  }

  /**
   * What a text says of a figure.
   *
   * @param directions which direction is better for a noun
   */
  static ChangeWords read(
      String text, Figure figure, Clause clause, Function<String, Optional<Direction>> directions) {
    int from = Math.max(clause.start(), figure.start() - BEFORE);
    String before =
        text.substring(Math.min(from, figure.start()), figure.start()).toLowerCase(Locale.ROOT);
    int to = Math.min(clause.end(), figure.end() + AFTER);
    String after =
        text.substring(figure.end(), Math.max(figure.end(), to)).toLowerCase(Locale.ROOT);
    String words = text.substring(figure.start(), figure.end()).toLowerCase(Locale.ROOT);
    ChangeWords read = new Reading(before, words, after, figure.quantity(), directions).read();
    boolean denied = DENIED.matcher(before).matches() || DENIED_VERB.matcher(before).matches();
    if (read.change.isPresent() && (denied || SUPPOSED.matcher(before).matches())) {
      return unclear(
          denied
              ? "the words deny the change or limit it"
              : "the words tell a change that is supposed, and not what happened");
    }
    return read;
  }

  private static final String PART =
      "a part of what it was before is a change, which the text does not give as one";

  private static ChangeWords unclear(String why) {
    return new ChangeWords(Optional.empty(), "", why);
  }

  /** One figure with the words around it, in lower case. */
  private record Reading(
      String before,
      String words,
      String after,
      Quantity quantity,
      Function<String, Optional<Direction>> directions) {

    ChangeWords read() {
      boolean signed = words.matches("[+−-].*") || before.endsWith("+");
      if (signed && quantity.unit().equals("%")) {
        return unclear("a sign makes it a change, and the words do not tell of which kind");
      }
      if (isNegative(quantity)) {
        return NONE;
      }
      if (words.startsWith("halv")) {
        return named(
            ChangeKind.PERCENT,
            Sense.DECREASE,
            object(after).isEmpty() ? subject(before) : object(after));
      }
      if (words.startsWith("doubl") || words.startsWith("tripl") || words.startsWith("quadrupl")) {
        return multiplied();
      }
      return half().or(this::around).orElse(NONE);
    }

    /** "Doubled", "doubles the load", "triple the capacity"; "a double" is none. */
    private ChangeWords multiplied() {
      boolean verb = words.endsWith("d") || words.endsWith("ing") || words.endsWith("s");
      boolean times =
          after.startsWith(" the ") || after.startsWith(" its ") || after.startsWith(" their ");
      if (!verb && !times) {
        return NONE;
      }
      String changed = object(after);
      return named(
          ChangeKind.FACTOR, Sense.INCREASE, changed.isEmpty() ? subject(before) : changed);
    }

    /** "Cut in half", "half the time", "a third of the memory". */
    private Optional<ChangeWords> half() {
      if (!quantity.unit().equals("%") || words.chars().anyMatch(Character::isDigit)) {
        return Optional.empty();
      }
      if (TO_PART.matcher(before).matches()) {
        return Optional.of(unclear(PART));
      }
      Matcher cut = CUT_IN.matcher(before);
      if (cut.matches() && before.stripTrailing().endsWith("in")) {
        return Optional.of(named(ChangeKind.PERCENT, Sense.DECREASE, phrase(cut.group("object"))));
      }
      Matcher as = AS.matcher(after);
      Matcher need = OF_NEED.matcher(after);
      boolean less = as.matches() || (need.matches() && NEEDS.matcher(before).matches());
      if (!less) {
        return Optional.empty();
      }
      if (!words.equals("half")) {
        return Optional.of(unclear(PART));
      }
      if (as.matches()
          && as.group("how")
              .matches("slow|slowly|cheap|cheaply|small|short|low|little|few|expensive|costly")) {
        return Optional.of(unclear("it is not clear in which sense it changed"));
      }
      String noun = as.matches() ? measured(as.group("how"), as.group("noun")) : need.group("noun");
      return Optional.of(named(ChangeKind.PERCENT, Sense.DECREASE, phrase(noun)));
    }

    private Optional<ChangeWords> around() {
      Optional<ChangeKind> kind = kind();
      if (kind.isPresent() && kind.get() == ChangeKind.FACTOR) {
        Matcher as = AS.matcher(after);
        if (as.matches()) {
          return Optional.of(times(as));
        }
      }
      Matcher by = BY.matcher(before);
      Matcher direct = DIRECT.matcher(before);
      boolean changes = by.matches() || direct.matches();
      boolean relative = quantity.unit().equals("1") || quantity.unit().equals("%");
      if (changes && !relative && RANGE_OR_RESULT.matcher(words).matches()) {
        return Optional.of(unclear("it can be a range, or an amount and what it became"));
      }
      Matcher compared = COMPARED.matcher(after);
      if (compared.matches() && changes && THAN.matcher(after).matches()) {
        return Optional.of(unclear("it compares one change with another"));
      }
      if (compared.matches()) {
        String changed =
            Stream.of("in", "noun", "object")
                .map(compared::group)
                .filter(group -> group != null && !phrase(group).isEmpty())
                .findFirst()
                .map(ChangeWords::phrase)
                .orElseGet(
                    () ->
                        IS.matcher(before).matches()
                            ? subject(before.replaceAll(QUALIFIERS + "$", ""))
                            : "");
        return course(compared, kind.orElse(ChangeKind.DIFFERENCE), changed);
      }
      Matcher more = MORE_OF.matcher(after);
      if (kind.isPresent() && kind.get() == ChangeKind.FACTOR && more.matches()) {
        return Optional.of(named(ChangeKind.FACTOR, Sense.INCREASE, more.group("noun")));
      }
      if (by.matches()) {
        return course(by, kind.orElse(ChangeKind.DIFFERENCE), changedBy(by));
      }
      Matcher of = NOUN_OF.matcher(before);
      if (of.matches()) {
        return course(
            of,
            kind.orElse(ChangeKind.DIFFERENCE),
            of.group("object") == null ? "" : phrase(of.group("object")));
      }
      boolean ofAll = after.startsWith(" of ") || after.startsWith("-");
      if (kind.isPresent() && direct.matches() && !ofAll) {
        return course(direct, kind.get(), changedBy(direct));
      }
      boolean differs =
          direct.matches()
              && phrase(direct.group("object")).isEmpty()
              && !ABSOLUTE.matcher(quantity.unit()).matches()
              && (direct.group("shrinks") != null || direct.group("grows") != null)
              && !direct
                  .group(direct.group("shrinks") != null ? "shrinks" : "grows")
                  .matches("up|down|raise[sd]?|raising|lift.*|expand.*|compress.*|boost.*");
      if (differs && !ofAll) {
        return course(direct, ChangeKind.DIFFERENCE, changedBy(direct));
      }
      boolean amount = ofAll ? SAVES.matcher(before).matches() : AFTER_BY.matcher(before).matches();
      return amount && quantity.unit().equals("%")
          ? Optional.of(unclear("it tells an amount of change, and the words do not say of what"))
          : Optional.empty();
    }

    private Optional<ChangeKind> kind() {
      return switch (quantity.unit()) {
        case "%" ->
            Optional.of(
                words.contains("point") || words.endsWith("pp")
                    ? ChangeKind.POINTS
                    : ChangeKind.PERCENT);
        case "1" ->
            MULTIPLE.matcher(words).find() ? Optional.of(ChangeKind.FACTOR) : Optional.empty();
        default -> Optional.empty();
      };
    }

    private String changedBy(Matcher verb) {
      String object = phrase(verb.group("object"));
      if (object.isEmpty()
          && verb.pattern() == DIRECT
          && TRANSITIVE.matcher(verb.group()).matches()) {
        return "";
      }
      int start = Stream.of(Course.values()).mapToInt(c -> start(verb, c)).max().orElse(-1);
      return object.isEmpty() && start > 0 ? subject(before.substring(0, start)) : object;
    }

    private static int start(Matcher words, Course course) {
      String group = Folding.lowerCase(course.name());
      return words.pattern().pattern().contains("(?<" + group + ">") ? words.start(group) : -1;
    }

    private Optional<ChangeWords> course(Matcher words, ChangeKind kind, String changed) {
      Course course =
          Stream.of(Course.values()).filter(c -> start(words, c) >= 0).findFirst().orElseThrow();
      if (kind == ChangeKind.DIFFERENCE && quantity.unit().equals("1")) {
        return Optional.empty();
      }
      return Optional.of(
          switch (course) {
            case SHRINKS -> named(kind, Sense.DECREASE, changed);
            case GROWS -> named(kind, Sense.INCREASE, changed);
            case SPEEDS -> speed(kind, Sense.INCREASE);
            case SLOWS -> speed(kind, Sense.DECREASE);
            case IMPROVES -> improved(kind, changed, true);
            case WORSENS -> improved(kind, changed, false);
            case COMPARES -> unclear("it says how far one thing is ahead of another");
          });
    }

    /** What is faster by a time takes so much less of it. */
    private ChangeWords speed(ChangeKind kind, Sense sense) {
      if (kind != ChangeKind.DIFFERENCE) {
        return named(kind, sense, "speed");
      }
      return named(kind, sense == Sense.INCREASE ? Sense.DECREASE : Sense.INCREASE, "time");
    }

    private ChangeWords improved(ChangeKind kind, String changed, boolean better) {
      Optional<Direction> direction = directions.apply(changed);
      if (direction.isEmpty()) {
        return words.contains("x") && kind == ChangeKind.FACTOR && after.contains("improvement")
            ? NONE
            : unclear("it is not clear whether it went up or down");
      }
      boolean up = (direction.get() == Direction.HIGHER) == better;
      return named(kind, up ? Sense.INCREASE : Sense.DECREASE, changed);
    }

    private ChangeWords times(Matcher as) {
      String how = as.group("how");
      String noun = measured(how, as.group("noun"));
      return switch (how) {
        case "slow", "slowly", "cheap", "cheaply", "small", "short", "low", "little", "few" ->
            named(ChangeKind.FACTOR, Sense.DECREASE, noun);
        default -> named(ChangeKind.FACTOR, Sense.INCREASE, noun);
      };
    }

    private static String measured(String how, String noun) {
      return switch (how) {
        case "fast", "quick", "quickly", "slow", "slowly" -> "speed";
        case "expensive", "costly", "cheap", "cheaply" -> "cost";
        case "many", "much", "few", "little" -> noun == null ? "" : phrase(noun);
        default -> "";
      };
    }

    private ChangeWords named(ChangeKind kind, Sense sense, String changed) {
      return new ChangeWords(Optional.of(Change.of(kind, sense, quantity)), changed, "");
    }

    private static String object(String after) {
      return phrase(after);
    }

    private static String subject(String before) {
      return NounPhrase.last(before);
    }

    private static boolean isNegative(Quantity quantity) {
      return Stream.of(quantity.value(), quantity.min(), quantity.max())
          .flatMap(Optional::stream)
          .anyMatch(number -> number.compareTo(BigDecimal.ZERO) < 0);
    }
  }

  private static String phrase(String words) {
    return NounPhrase.first(words);
  }
}
