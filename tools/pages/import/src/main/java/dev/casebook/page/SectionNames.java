package dev.casebook.page;

import dev.casebook.page.Section.Kind;
import dev.casebook.page.entry.KnownCompanies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the headings of sections are called. A name that another page uses is a word here. */
final class SectionNames {
  private static final Map<String, Name> NAMES = new HashMap<>();

  /** A name of a section. */
  record Name(Kind kind, boolean chinese) {}

  static {
    english(
        Kind.SIGNAL,
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
        Kind.STORIES,
        "Deep Dives",
        "Deep Dive",
        "Top Stories",
        "Case Studies",
        "Stories",
        "Highlights",
        "Featured Stories",
        "Stories of the Week",
        "Quick Hits",
        "In Brief");
    english(Kind.THREADS, "Developing Threads", "Threads", "Ongoing Threads", "Threads to Watch");
    english(
        Kind.PATTERNS,
        "Patterns Across Companies",
        "Patterns",
        "Common Patterns",
        "Cross-Company Patterns",
        "Recurring Patterns",
        "Emerging Patterns",
        "Patterns Across the Industry");
    english(Kind.CATEGORIES, "Categories", "Category", "Filed Under");
    chinese(Kind.SIGNAL, "今日信号", "每日信号", "本日信号", "本周信号", "本周回顾", "一周回顾", "核心洞察");
    chinese(Kind.STORIES, "深度解析", "深度剖析", "深度阅读", "深度报道", "案例研究", "头条", "热门故事", "重点报道", "本周头条");
    chinese(Kind.THREADS, "持续关注", "发展中的话题", "后续进展", "持续追踪");
    chinese(Kind.PATTERNS, "跨公司模式", "共同模式", "共性模式", "模式总结", "跨公司的模式", "各公司的共同模式");
    chinese(Kind.CATEGORIES, "分类", "类别", "所属分类");
  }

  private SectionNames() {}

  private static void english(Kind kind, String... names) {
    for (String name : names) {
      NAMES.put(KnownCompanies.letters(name), new Name(kind, false));
    }
  }

  private static void chinese(Kind kind, String... names) {
    for (String name : names) {
      NAMES.put(KnownCompanies.letters(name), new Name(kind, true));
    }
  }

  /** The section of a heading; case and punctuation do not count, as in "Deep Dives #". */
  static Optional<Name> find(String heading) {
    return Optional.ofNullable(NAMES.get(KnownCompanies.letters(heading)));
  }

  /** Some names, to tell what is expected. */
  static List<String> examples() {
    return List.of("Signal of the Day", "Deep Dives", "Top Stories", "Patterns Across Companies");
  }
}
