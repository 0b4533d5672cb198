package dev.casebook.prose.word;

/** The small words of English that end a noun phrase. */
public final class FunctionWords {
  private static final WordSet ALL =
      WordSet.of(
          "a an the this that these those there here it its it's they them their "
              + "theirs we us our ours you your he she his her i who whom whose which "
              + "what when where why how of in on at to from for with by about into onto "
              + "over under above below after before within without between among across "
              + "through throughout during until till since per via as than like unlike "
              + "despite except behind beyond near off out up down away back against "
              + "along around toward towards upon and or but nor so yet if then else "
              + "because while although though unless whether once twice is are was were "
              + "be been being am has have had having do does did doing done can could "
              + "will would shall should may might must cannot not no never only also "
              + "just even still already now today yesterday tomorrow ago later earlier "
              + "instead again together alone apart ever often always each every all any "
              + "some both either neither several many much few fewer less least most "
              + "enough using including making taking giving reaching meaning leaving "
              + "saving according compared based thanks due made took went became ran got "
              + "gave cut held kept lost grew fell rose came left saw said told let put "
              + "set i'm faster slower cheaper better worse higher lower bigger larger "
              + "smaller longer shorter quicker greater daily weekly monthly hourly "
              + "yearly annually respectively roughly nearly almost approximately exactly "
              + "max min maximum minimum tops total overall");

  private FunctionWords() {}

  public static boolean has(Word word) {
    return word.in(ALL);
  }
}
