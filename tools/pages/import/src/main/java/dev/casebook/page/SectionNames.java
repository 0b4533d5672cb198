package dev.casebook.page;

import dev.casebook.page.entry.KnownCompanies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the headings of sections are called: a table of our own, and what a user adds to it.
 * Immutable.
 */
final class SectionNames {
  private static final Map<String, Name> COMMON = new HashMap<>();

  private final Map<String, Name> names;

  /**
   * A name of a section.
   *
   * @param kind what the section is for
   * @param chinese whether the name is Chinese
   * @param heading whether it must be a heading, since the word is common in texts
   */
  record Name(SectionKind kind, boolean chinese, boolean heading) {}

  static {
    english(
        SectionKind.SIGNAL,
        "Signal of the Day",
        "Signal of the Week",
        "Signal of the Month",
        "The Signal",
        "Signal",
        "Week in Review",
        "The Week in Review",
        "Month in Review",
        "Lead Insight",
        "Key Insight");
    english(
        SectionKind.STORIES,
        "Deep Dives",
        "Deep Dive",
        "Top Stories",
        "Case Studies",
        "Stories",
        "Highlights",
        "Featured Stories",
        "Stories of the Week",
        "Quick Hits",
        "In Brief",
        "Featured Articles",
        "Top Articles",
        "Article of the Week",
        "This Week's Articles",
        "Top News",
        "Tech News",
        "Industry News",
        "News of the Week",
        "In the News",
        "Incident Reports",
        "Incident Reviews",
        "Incidents and Outages",
        "Postmortems of the Week",
        "Incidents and Postmortems",
        "Outages and Postmortems",
        "Engineering Blogs",
        "Engineering Stories",
        "Engineering Posts",
        "Engineering Articles",
        "From the Blogs",
        "From the Engineering Blogs",
        "Blog Posts",
        "Case Study of the Week",
        "Top Picks",
        "Editor's Picks",
        "Must Reads",
        "Good Reads",
        "Weekend Reads",
        "Worth Reading",
        "Lead Story",
        "Lead Stories",
        "Main Stories",
        "Feature Stories",
        "More Stories",
        "Other Stories",
        "Stories of the Month",
        "Data Engineering",
        "Platform Engineering",
        "Site Reliability");
    headings(
        SectionKind.STORIES,
        "Articles",
        "News",
        "Headlines",
        "Incidents",
        "Outages",
        "Postmortems",
        "Postmortem",
        "Engineering",
        "Posts",
        "Case Study",
        "Picks",
        "Reads",
        "Featured",
        "Spotlight",
        "Architecture",
        "Infrastructure",
        "Reliability",
        "Migrations",
        "Launches",
        "Releases",
        "Talks",
        "Papers");
    english(
        SectionKind.THREADS,
        "Developing Threads",
        "Threads",
        "Ongoing Threads",
        "Threads to Watch");
    english(
        SectionKind.PATTERNS,
        "Patterns Across Companies",
        "Patterns",
        "Common Patterns",
        "Cross-Company Patterns",
        "Recurring Patterns",
        "Emerging Patterns",
        "Patterns Across the Industry");
    english(SectionKind.CATEGORIES, "Categories", "Category", "Filed Under");
    chinese(SectionKind.SIGNAL, "今日信号", "每日信号", "本日信号", "本周信号", "本周回顾", "一周回顾", "核心洞察");
    chinese(
        SectionKind.STORIES,
        "深度解析",
        "深度剖析",
        "深度阅读",
        "深度报道",
        "案例研究",
        "头条",
        "热门故事",
        "重点报道",
        "本周头条",
        "技术文章",
        "故障复盘",
        "事故复盘",
        "工程实践");
    chinese(SectionKind.THREADS, "持续关注", "发展中的话题", "后续进展", "持续追踪");
    chinese(SectionKind.PATTERNS, "跨公司模式", "共同模式", "共性模式", "模式总结", "跨公司的模式", "各公司的共同模式");
    chinese(SectionKind.CATEGORIES, "分类", "类别", "所属分类");
  }

  private SectionNames(Map<String, Name> names) {
    this.names = names;
  }

  /** The names that are common. */
  static SectionNames common() {
    return new SectionNames(COMMON);
  }

  /** These names and another, which goes before an equal one. */
  SectionNames with(String name, SectionKind kind) {
    String letters = KnownCompanies.letters(name);
    if (letters.isEmpty()) {
      throw new IllegalArgumentException(
          "The name of a section is \"" + name + "\", expected one with a letter or a digit");
    }
    Map<String, Name> more = new HashMap<>(names);
    boolean chinese = letters.codePoints().anyMatch(Character::isIdeographic);
    boolean oneWord = !name.strip().contains(" ") && !chinese;
    more.put(letters, new Name(kind, chinese, oneWord));
    return new SectionNames(more);
  }

  private static void english(SectionKind kind, String... names) {
    for (String name : names) {
      COMMON.put(KnownCompanies.letters(name), new Name(kind, false, false));
    }
  }

  /** Words that name a section only as a heading. */
  private static void headings(SectionKind kind, String... names) {
    for (String name : names) {
      COMMON.put(KnownCompanies.letters(name), new Name(kind, false, true));
    }
  }

  private static void chinese(SectionKind kind, String... names) {
    for (String name : names) {
      COMMON.put(KnownCompanies.letters(name), new Name(kind, true, false));
    }
  }

  /** The section of a heading; case and punctuation do not count, as in "Deep Dives #". */
  Optional<Name> find(String heading) {
    return Optional.ofNullable(names.get(KnownCompanies.letters(heading.replace("&", "and"))));
  }

  /** Some names, to say what is expected. */
  static List<String> examples() {
    return List.of("Signal of the Day", "Deep Dives", "Top Stories", "Patterns Across Companies");
  }
}
