package dev.casebook.page.entry;

import dev.casebook.data.Folding;
import dev.casebook.page.entry.TradeoffPattern.Sides;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All ways in which a trade-off is told, in the order in which they are tried. */
final class TradeoffPatterns {
  static final List<TradeoffPattern> ALL =
      List.of(
          TradeoffPatterns::trades,
          TradeoffPatterns::accepts,
          TradeoffPatterns::acceptsFirst,
          TradeoffPatterns::sacrifices,
          TradeoffPatterns::atTheCostOf,
          TradeoffPatterns::inExchangeFor,
          TradeoffPatterns::pays,
          TradeoffPatterns::paysFor,
          TradeoffPatterns::named);

  private static final Pattern TRADES =
      words("(?:trad(?:e|es|ed|ing)|swap(?:s|ped|ping)?)(?: off| away)?(?! ?-?offs?\\b)");
  private static final Pattern FOR = words("for");
  private static final Pattern TO_DO = words("to(?: \\w+ly)?(?= \\w)");

  /** What is traded on markets, or passed between people. */
  private static final Pattern GOODS =
      Pattern.compile(
          "(?i)\\s*(?:(?:with|in|on|at|places)\\b|(?:the |their )?(?:shares?|stocks?|bonds?|futures|options|securities"
              + "|goods|cars|e-?mails?|messages|stories|ideas|notes|commodit\\w+|currenc\\w+)\\b).*");

  private static final Pattern RECEIVERS =
      Pattern.compile(
          "(?i)\\s*(?:the |our |their |its )?(?:clients?|customers?|users?|others|a living|profit|money|fun|years|decades)\\b.*");

  private static final Pattern ACCEPTS =
      words(
          "accept(?:s|ed|ing)?|tolerat(?:e|es|ed|ing)|put(?:s|ting)? up with|liv(?:e|es|ed|ing) with");
  private static final Pattern HAD_TO = Pattern.compile("(?i).*\\b(?:had|have|has|having) to\\s+");

  /** Words for what nobody wants more of. */
  private static final Pattern COST =
      Pattern.compile(
          "(?i).*\\b(?:higher|slower|more|extra|added|additional|less|lower|fewer|loss|losing|penalt\\w+|overheads?|latency"
              + "|costs?|risks?|drops?|delays?|stale\\w*|weaker|duplicat\\w+|complexity|inconsisten\\w+|downtime|limited|reduced"
              + "|temporary|transient|occasional|worse|degrad\\w+|longer|larger|bigger|eventual|coarser|staler|incomplete"
              + "|approximate|rare|misses|gaps?|errors?|false|lag|waste\\w*|debt|lock-in|manual|hit|slowdown|reduction|decrease)\\b.*",
          Pattern.DOTALL);

  private static final Pattern TO_GET =
      words(
          "(?:in order )?to (?:avoid|achieve|gain|get|keep|reach|obtain|win|save|reduce|improve|guarantee|ensure|simplify|cut"
              + "|lower|protect|preserve|speed|make|allow|enable|maximi[sz]e|minimi[sz]e|prevent|stay|increase|support)"
              + "|so that|in exchange for|in return for");
  private static final Pattern TO_AVOID = words("to (?!achieve|gain|get|reach|obtain|win)\\w+");
  private static final Pattern AIM_FIRST =
      Pattern.compile("(?i)^(?:in order )?to ([^,;]{3,200}), ");
  private static final Pattern SACRIFICES =
      words(
          "sacrific(?:e|es|ed|ing)|forgo(?:es|ing)?|forwent|forfeit(?:s|ed|ing)?|(?:g(?:ive|ives|ave|iving) up)"
              + "(?! (?:after|on|when|if|and|trying|because|at|in|by|too|once|hope|waiting|entirely|altogether|,))");
  private static final Pattern SACRIFICED_FOR =
      words("(?:in order )?to(?= \\w)|(?:in (?:exchange|return) )?for|in favou?r of");
  private static final Pattern AT_THE_COST_OF =
      words("at (?:the|a|some) (?:cost|expense|price) (?:of|in)");
  private static final Pattern IN_EXCHANGE_FOR = words("in (?:exchange|return) for");

  private static final Pattern PAYS =
      Pattern.compile(
          "(?i)[,;]?\\s+(?:but|yet|though|and|while)\\s+(?:(?:it|they|this|that|we|the \\w+) )?(?:(?:has|have|had) to )?"
              + "(?:pay(?:s|ing)?|paid)\\s+(?:(?:for (?:it|this|that|them) |the price )(?:with|in|by)|with|in|by)\\s+");

  /** "…; the price is memory". */
  private static final Pattern PRICE_IS =
      Pattern.compile(
          "(?i)[,;—]\\s*(?:but |and |though )?(?:the|its|their) (?:price|cost|downside|drawback|penalty|trade-?off)(?: (?:of|for) (?:this|that|it))?"
              + " (?:is|was|being|are|were)\\s+");

  private static final Pattern PAYS_FOR =
      words("(?:pay(?:s|ing)?|paid) for|buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)");
  private static final Pattern WITH = words("with|at the (?:cost|price|expense) of|by");

  /** What is bought in the figurative sense. */
  private static final Pattern QUALITY_GAIN =
      Pattern.compile(
          "(?i)\\s*(?:this |that |the |its |their |these )?(?:\\w+ ){0,2}?(?:speed|throughput|latency|safety|simplicity|flexibility|consistency|availability"
              + "|durability|reliability|performance|accuracy|freshness|isolation|scalability|security|reads?|writes?|quality|precision|time)\\b.*");

  private static final Pattern TRADEOFF = words("trade-?offs?|trade offs?|compromises?");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^.*?\\b(?:trade-?offs?|trade offs?|compromises?)\\b[^.:;,]{0,60}?(?::|\\b(?:is|was|are|were|being)(?: that)?\\b)\\s*",
          Pattern.DOTALL);
  private static final Pattern BUT =
      Pattern.compile("(?i)(?:,|;)?\\s+(?:but|yet|although|though)\\s+|;\\s+however,?\\s+");
  private static final Pattern ALTHOUGH =
      Pattern.compile(
          "(?i)^(?:although|though|while|even though)\\s+(.+?),\\s+(.+)$", Pattern.DOTALL);
  private static final Pattern GIVES =
      Pattern.compile(
          "(?i)\\b(?:trade-?offs?|trade offs?|compromises?)\\b[^.:;,]{0,40}?\\b((?:(?:involv(?:es?|ed)|means?|meant|is|was|requires?|required) )?"
              + "(?:spend(?:s|ing)?|pay(?:s|ing)?|giv(?:es?|ing) up|los(?:es?|ing)|accept(?:s|ing)?|reject(?:s|ing)?|abandon(?:s|ing)?"
              + "|forgo(?:es|ing)?|sacrific(?:es?|ing)|drop(?:s|ping)?|skip(?:s|ping)?|limit(?:s|ing)?|add(?:s|ing)?) .+)$",
          Pattern.DOTALL);
  private static final Pattern SAYS =
      Pattern.compile("(?i)^(?:involv(?:es?|ed)|means?|meant|is|was|requires?|required) ");
  private static final Pattern CLAUSE_BREAK =
      Pattern.compile(
          "[;:.—]\\s|\\s(?:while|because|which|but|although|rather than|instead of)\\s");
  private static final Pattern GIVEN_TO =
      words(
          "(?:in order )?to(?: \\w+ly)? (?!the\\b|a\\b|an\\b|its\\b|their\\b)\\w+|so that|in favou?r of|in (?:exchange|return) for");
  private static final Pattern OVER =
      Pattern.compile(
          "(?i)\\b(?:favou?r(?:s|ed|ing)?|prefer(?:s|red|ring)?|prioriti[sz](?:es?|ed|ing)|cho(?:ose|oses|se|osing)|picks?|picked) ([^,;:]{3,200}?) over ([^,;:]{3,200})");

  private static final Pattern CLAUSE_END =
      Pattern.compile(
          "(?<!\\b(?:guarantee|ensure|enable|get|keep|support) \\w{1,30}),(?:\\s|$)|[;.!?—()](?:\\s|$)|\\s(?:while|because|so that|which|but|although|rather than|instead of)\\s|—");
  private static final Pattern CLAUSE_START =
      Pattern.compile("(?:[,;:](?:\\s+(?:and|but|so|which|thereby|yet))?|—|\\()\\s*");

  /** ", eliminating the cluster": what a design wins by what it trades. */
  private static final Pattern WINS =
      Pattern.compile(
          "(?i)^[^,]*\\d[^,]*,\\s+((?:\\w+ly )?(?:eliminat|reduc|remov|cutt|sav|simplif|improv|avoid|gain|win|enabl|allow|free|lower|speed|doubl|halv)\\w*ing\\b.*)$",
          Pattern.DOTALL);

  /** A side that points to something and names nothing. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?i)(?:(?:all|but|and|so|often|even|only|always|usually|sometimes|albeit|just|of)\\s+)*"
              + "(?:it|this|that|these|those|they|which|he|she|we|you|i|everything|something|nothing|nobody|no one|anyone|anybody|all|(?:the|this|that|each|every|one) (?:team|teams|company|system|design|choice|decision|approach|engineers?|service|client|change|pattern|architecture|side|sides))?"
              + "(?:\\s+(?:all|both|also|often|usually|always|still|only|even|may|can|could|must|will|would|does|did|do|has|have|had|is|was|are|were|be|been|not)|\\s+(?:comes?|came|coming|work(?:s|ed)?|happen(?:s|ed)?|achieved|done|bought|sold|made|one|two))*");

  /** Who trades one product for another says nothing of a quality. */
  private static final Pattern NAME = Pattern.compile("\\s*\\p{Lu}[\\w.-]*\\s*");

  private static final Pattern PRICE = Pattern.compile("\\s*[~≈]?[$€£¥₹]?\\d.*", Pattern.DOTALL);
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?i)(?:\\s+(?:even|albeit|often|but|only|and|though|sometimes|always|usually|all|comes?|came|coming)|\\s*,)+$");

  private TradeoffPatterns() {}

  /** Words that are not denied: who works "without sacrificing" something trades nothing. */
  private static Pattern words(String regex) {
    return Pattern.compile(
        "(?<!\\bwithout )(?<!\\bnot )(?<!\\bnever )(?<!\\bno )(?<!n't )(?<!n’t )(?<!\\bthan )(?<!\\binstead of )(?<!\\bwithout any )(?<!\\bnot to )(?<!\\bnot have to )(?<!\\bto not )(?<!\\bwithout having to )(?<!\\brefused to )(?<!\\brefuses to )(?<!\\bdeclined to )\\b(?:"
            + regex
            + ")(?!\\w)",
        Pattern.CASE_INSENSITIVE);
  }

  /** Whether a sentence speaks of a trade-off, clearly or not. */
  static boolean speaks(String sentence) {
    return TRADEOFF.matcher(sentence).find()
        || SACRIFICES.matcher(sentence).find()
        || IN_EXCHANGE_FOR.matcher(sentence).find()
        || PAYS.matcher(sentence).find()
        || speaksOfCost(sentence);
  }

  private static boolean speaksOfCost(String sentence) {
    Matcher words = AT_THE_COST_OF.matcher(sentence);
    return words.find() && !PRICE.matcher(sentence.substring(words.end())).matches();
  }

  /** "trades X for Y", "trades X to do Y". */
  private static Optional<Sides> trades(String sentence) {
    Optional<Sides> both = around(sentence, TRADES, FOR).or(() -> around(sentence, TRADES, TO_DO));
    if (both.isEmpty()
        || GOODS.matcher(both.get().cost()).matches()
        || (NAME.matcher(both.get().cost()).matches() && NAME.matcher(both.get().gain()).matches())
        || RECEIVERS.matcher(both.get().gain()).matches()) {
      return Optional.empty();
    }
    Sides sides = both.get();
    Matcher wins = WINS.matcher(sentence.substring(sentence.indexOf(sides.gain())));
    return wins.matches()
        ? sides(untilEnd(wins.group(1)), sides.cost() + " for " + sides.gain())
        : both;
  }

  /** "accepts X to avoid Y", "accepting X in order to achieve Y". */
  private static Optional<Sides> accepts(String sentence) {
    Matcher verb = ACCEPTS.matcher(sentence);
    Matcher aim = TO_GET.matcher(sentence);
    if (!verb.find() || !aim.find(verb.end())) {
      return Optional.empty();
    }
    String cost = sentence.substring(verb.end(), aim.start());
    if (!COST.matcher(cost).matches() || CLAUSE_END.matcher(cost).find()) {
      return Optional.empty();
    }
    // What is avoided is no gain by its name alone.
    Matcher avoid = TO_AVOID.matcher(aim.group());
    int from = avoid.find() ? aim.start() + avoid.start() + "to ".length() : aim.end();
    return sides(untilEnd(sentence.substring(from)), cost);
  }

  /** "To get Y, they had to accept X". */
  private static Optional<Sides> acceptsFirst(String sentence) {
    Matcher aim = AIM_FIRST.matcher(sentence);
    Matcher verb = ACCEPTS.matcher(sentence);
    if (!aim.find() || !verb.find(aim.end())) {
      return Optional.empty();
    }
    String cost = untilEnd(sentence.substring(verb.end()));
    boolean forced = HAD_TO.matcher(sentence.substring(0, verb.start())).matches();
    return forced || COST.matcher(cost).matches() ? sides(aim.group(1), cost) : Optional.empty();
  }

  /** "sacrifices X for Y", and "…, sacrificing X". */
  private static Optional<Sides> sacrifices(String sentence) {
    Optional<Sides> both = around(sentence, SACRIFICES, SACRIFICED_FOR);
    Matcher verb = SACRIFICES.matcher(sentence);
    if (both.isPresent() || !verb.find() || !verb.group().contains("ing")) {
      return both;
    }
    String before = sentence.substring(0, verb.start()).stripTrailing();
    return before.endsWith(",")
        ? sides(fromStart(before), untilEnd(sentence.substring(verb.end())))
        : Optional.empty();
  }

  /** "X at the cost of Y". */
  private static Optional<Sides> atTheCostOf(String sentence) {
    Matcher words = AT_THE_COST_OF.matcher(sentence);
    if (!words.find()) {
      return Optional.empty();
    }
    String cost = untilEnd(sentence.substring(words.end()));
    return PRICE.matcher(cost).matches()
        ? Optional.empty()
        : sides(withoutLead(fromStart(sentence.substring(0, words.start()))), cost);
  }

  /** "X in exchange for Y". */
  private static Optional<Sides> inExchangeFor(String sentence) {
    Matcher words = IN_EXCHANGE_FOR.matcher(sentence);
    if (!words.find()) {
      return Optional.empty();
    }
    String given = withoutLead(fromStart(sentence.substring(0, words.start())));
    return inOrder(untilEnd(sentence.substring(words.end())), given);
  }

  /** "X, but it pays with Y", "X; the price is Y". */
  private static Optional<Sides> pays(String sentence) {
    for (Pattern pattern : List.of(PAYS, PRICE_IS)) {
      Matcher words = pattern.matcher(sentence);
      if (words.find()) {
        return sides(
            fromStart(sentence.substring(0, words.start())),
            untilEnd(sentence.substring(words.end())));
      }
    }
    return Optional.empty();
  }

  /** "pays for X with Y", "buys X with Y". */
  private static Optional<Sides> paysFor(String sentence) {
    return around(sentence, PAYS_FOR, WITH)
        .map(sides -> new Sides(/* gain= */ sides.cost(), /* cost= */ sides.gain()))
        .filter(sides -> QUALITY_GAIN.matcher(sides.gain()).matches())
        .filter(sides -> !PRICE.matcher(sides.cost()).matches());
  }

  /** "The trade-off: X, but Y", "the trade-off rejects X to do Y". */
  private static Optional<Sides> named(String sentence) {
    if (!TRADEOFF.matcher(sentence).find()) {
      return Optional.empty();
    }
    Matcher over = OVER.matcher(sentence);
    if (over.find()) {
      return sides(over.group(1), untilEnd(over.group(2)));
    }
    Matcher lead = LEAD.matcher(sentence);
    if (lead.find()) {
      Optional<Sides> contrasted = contrasted(sentence.substring(lead.end()));
      if (contrasted.isPresent()) {
        return contrasted;
      }
    }
    Matcher gives = GIVES.matcher(sentence);
    if (gives.find()) {
      String given = gives.group(1);
      Matcher aim = GIVEN_TO.matcher(given);
      boolean aimed = aim.find() && !CLAUSE_BREAK.matcher(given.substring(0, aim.start())).find();
      return aimed
          ? sides(
              untilEnd(given.substring(goal(aim))),
              SAYS.matcher(given.substring(0, aim.start())).replaceFirst(""))
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static int goal(Matcher aim) {
    String words = Folding.lowerCase(aim.group());
    int to = words.indexOf("to ");
    return words.startsWith("to ") || words.startsWith("in order to ")
        ? aim.start() + to + "to ".length()
        : aim.end();
  }

  /** "X, but Y", "although X, Y". */
  private static Optional<Sides> contrasted(String text) {
    Matcher although = ALTHOUGH.matcher(text);
    if (although.matches()) {
      return sides(although.group(1), untilEnd(although.group(2)));
    }
    Matcher but = BUT.matcher(text);
    return but.find()
        ? inOrder(text.substring(0, but.start()), untilEnd(text.substring(but.end())))
        : Optional.empty();
  }

  /** Both orders are written; what nobody wants more of is the cost. */
  private static Optional<Sides> inOrder(String gain, String cost) {
    boolean swapped = COST.matcher(gain).matches() && !COST.matcher(cost).matches();
    return swapped ? sides(cost, gain) : sides(gain, cost);
  }

  /** The cost between two words, the gain after the second. */
  private static Optional<Sides> around(String sentence, Pattern verb, Pattern link) {
    Matcher first = verb.matcher(sentence);
    Matcher second = link.matcher(sentence);
    if (!first.find() || !second.find(first.end())) {
      return Optional.empty();
    }
    String between = sentence.substring(first.end(), second.start());
    return CLAUSE_END.matcher(between).find()
        ? Optional.empty()
        : written(untilEnd(sentence.substring(second.end())), between);
  }

  private static Optional<Sides> written(String gain, String cost) {
    return hasWord(gain) && hasWord(cost)
        ? Optional.of(new Sides(gain.strip(), cost.strip()))
        : Optional.empty();
  }

  private static boolean hasWord(String text) {
    return text.codePoints().filter(Character::isLetter).count() > 2;
  }

  private static String withoutLead(String text) {
    Matcher lead = LEAD.matcher(text);
    return lead.find() ? text.substring(lead.end()) : text;
  }

  private static String untilEnd(String text) {
    Matcher end = CLAUSE_END.matcher(text);
    return end.find() ? text.substring(0, end.start()) : text;
  }

  private static String fromStart(String text) {
    String clause = TRAILING.matcher(text.strip()).replaceFirst("").strip();
    while (!clause.isEmpty() && ",;:—(".indexOf(clause.charAt(clause.length() - 1)) >= 0) {
      clause = clause.substring(0, clause.length() - 1).strip();
    }
    Matcher start = CLAUSE_START.matcher(clause);
    int from = 0;
    while (start.find()) {
      boolean aside = start.group().startsWith("(") && clause.indexOf(')', start.end()) >= 0;
      boolean named = !POINTS.matcher(clause.substring(start.end())).matches();
      from = aside || !named ? from : start.end();
    }
    return clause.substring(from);
  }

  private static Optional<Sides> sides(String gain, String cost) {
    Sides sides = new Sides(gain.strip(), cost.strip());
    return isStated(sides.gain()) && isStated(sides.cost()) ? Optional.of(sides) : Optional.empty();
  }

  /** Whether a side says something; "this" and "this comes" do not. */
  private static boolean isStated(String side) {
    return hasWord(side) && !POINTS.matcher(side.strip()).matches();
  }
}
