package dev.casebook.html.view;

import dev.casebook.model.Digest;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The list of all issues.
 *
 * @param series the name of their series, if they have one name
 * @param counts how much there is in all of them
 * @param years the years that have issues, the last one first
 */
public record IndexView(String series, String counts, List<Year> years) {

  /** Copies the list. */
  public IndexView {
    years = List.copyOf(years);
  }

  /**
   * The issues of a year.
   *
   * @param year the year
   * @param issues its issues, the newest first
   */
  public record Year(int year, List<Issue> issues) {

    /** Copies the list. */
    public Year {
      issues = List.copyOf(issues);
    }
  }

  /**
   * An issue in the list.
   *
   * @param digest the digest
   * @param file its page
   * @param counts how much there is in it
   */
  public record Issue(Digest digest, String file, String counts) {

    static Issue of(Digest digest) {
      return new Issue(digest, SiteNames.digest(digest.id()), Counts.of(List.of(digest)).inWords());
    }
  }

  /**
   * The list of digests.
   *
   * @param digests digests, the newest first
   * @return what the page shows
   */
  public static IndexView of(List<Digest> digests) {
    List<String> series = digests.stream().map(Digest::series).distinct().toList();
    TreeMap<Integer, List<Issue>> years =
        digests.stream()
            .collect(
                Collectors.groupingBy(
                    digest -> digest.date().getYear(),
                    () -> new TreeMap<Integer, List<Issue>>(Comparator.reverseOrder()),
                    Collectors.mapping(Issue::of, Collectors.toList())));
    return new IndexView(
        series.size() == 1 ? series.get(0) : "All issues",
        Words.count(digests.size(), "issue", "issues") + " · " + Counts.of(digests).inWords(),
        years.entrySet().stream().map(year -> new Year(year.getKey(), year.getValue())).toList());
  }

  boolean isOneSeries() {
    return years.stream()
        .flatMap(year -> year.issues().stream())
        .allMatch(issue -> issue.digest().series().equals(series));
  }
}
