package dev.casebook.page;

import dev.casebook.model.Source;
import dev.casebook.page.entry.Header;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.entry.Sentences;
import dev.casebook.page.tree.Link;
import dev.casebook.page.tree.RichText;
import dev.casebook.page.tree.WebAddresses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads where a story was told. */
final class StudySources {
  private static final int LONGEST = 500;
  private static final int MOST_WORDS = 2;

  private final KnownCompanies companies;
  private final NoteLog notes;
  private final Map<String, Told> told = new LinkedHashMap<>();

  private record Told(Optional<String> title, Optional<String> publisher) {}

  private StudySources(KnownCompanies companies, NoteLog notes) {
    this.companies = companies;
    this.notes = notes;
  }

  static List<Source> of(Entry entry, KnownCompanies companies, NoteLog notes) {
    StudySources sources = new StudySources(companies, notes);
    sources.read(entry);
    return sources.told.entrySet().stream()
        .map(
            source ->
                Source.builder()
                    .url(source.getKey())
                    .title(source.getValue().title())
                    .publisher(source.getValue().publisher())
                    .build())
        .toList();
  }

  private void read(Entry entry) {
    Header header = entry.header();
    boolean several = header.titleLinks().size() > 1;
    for (Link link : header.titleLinks()) {
      address(link)
          .ifPresent(
              url -> add(url, several ? text(link.text()) : Optional.empty(), Optional.empty()));
    }
    if (!header.publisher().isBlank()) {
      readPublisher(header.publisher(), entry.line());
    }
    for (RichText paragraph : entry.body()) {
      for (Link link : paragraph.links()) {
        address(link)
            .filter(url -> !told.containsKey(url))
            .ifPresent(url -> addFromBody(url, link));
      }
    }
  }

  private void addFromBody(String url, Link link) {
    add(
        url,
        link.text().equals(link.address()) ? Optional.empty() : text(link.text()),
        Optional.empty());
    notes.guessed(
        link.line(), "link", "%s is taken for a source: the entry links to it.".formatted(url));
  }

  private void readPublisher(RichText slot, int line) {
    Optional<String> url =
        slot.links().stream().flatMap(link -> address(link).stream()).findFirst();
    boolean publisher = isPublisher(slot.plain(), url.orElse(""));
    boolean known = companies.find(slot.plain()).isPresent();
    Optional<String> text = text(slot.plain());
    if (!known && url.isPresent()) {
      notes.guessed(
          line,
          "source",
          "\"%s\" is taken for the %s of the source."
              .formatted(NoteLog.excerpt(slot.plain()), publisher ? "publisher" : "title"));
    }
    url.filter(address -> !told.containsKey(address))
        .ifPresent(address -> add(address, Optional.empty(), Optional.empty()));
    if (told.isEmpty()) {
      notes.leftOut(
          line,
          line,
          "publisher",
          "\"%s\" is left out: a source needs an address."
              .formatted(NoteLog.excerpt(slot.plain())));
    } else {
      told.replaceAll(
          (address, source) ->
              url.isPresent() && !url.get().equals(address)
                  ? source
                  : publisher
                      ? new Told(source.title(), text)
                      : new Told(text, source.publisher()));
    }
  }

  /** A short name publishes; a long one is the title under which the story was told. */
  private boolean isPublisher(String text, String url) {
    String letters = KnownCompanies.letters(text);
    return companies.find(text).isPresent()
        || (!letters.isEmpty()
            && KnownCompanies.letters(url.replaceAll("(?<=[^/:])/.*", "")).contains(letters))
        || text.split(" ", -1).length <= MOST_WORDS;
  }

  private void add(String url, Optional<String> title, Optional<String> publisher) {
    told.putIfAbsent(url, new Told(title, publisher));
  }

  private static Optional<String> text(String words) {
    return Sentences.cut(words, LONGEST).stream().findFirst();
  }

  private Optional<String> address(Link link) {
    Optional<String> address = WebAddresses.of(link.address());
    if (address.isEmpty()) {
      notes.leftOut(
          link.line(),
          link.line(),
          "link",
          link.isPlaceholder()
              ? "The link of \"%s\" is left out: its address \"%s\" is a placeholder."
                  .formatted(NoteLog.excerpt(link.text()), NoteLog.excerpt(link.address()))
              : "The link of \"%s\" is left out: \"%s\" is no http or https address."
                  .formatted(NoteLog.excerpt(link.text()), NoteLog.excerpt(link.address())));
    }
    return address;
  }
}
