package dev.casebook.page;

import dev.casebook.model.Source;
import dev.casebook.page.entry.Header;
import dev.casebook.page.entry.KnownCompanies;
import dev.casebook.page.entry.Sentences;
import dev.casebook.page.entry.SlotText;
import dev.casebook.page.tree.Link;
import dev.casebook.page.tree.RichText;
import dev.casebook.page.tree.WebAddresses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where a story was told. */
final class StudySources {
  private static final int LONGEST = 500;
  private static final int MOST_WORDS = 2;

  private static final Pattern ARTICLE = Pattern.compile("(?i)^the ");

  /** Names that publications have. */
  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?i).*\\b(?:blog|news|newsletter|weekly|daily|journal|magazine|times|review|podcast|engineering|engineer|radar|digest|post|tech|technology|press|medium|stack)s?");

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
      readPublisher(header.publisher(), Math.max(entry.line(), header.publisher().line()));
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
    if (SlotText.isGeneric(slot) || SlotText.isAddress(slot)) {
      Optional<String> shown = url.or(() -> WebAddresses.of(slot.plain()));
      shown.ifPresentOrElse(
          address -> add(address, Optional.empty(), Optional.empty()),
          () ->
              notes.leftOut(
                  line,
                  line,
                  "publisher",
                  "\"%s\" is left out: it names neither a publisher nor a title."
                      .formatted(NoteLog.excerpt(slot.plain()))));
      return;
    }
    boolean publisher = isPublisher(slot, url);
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

  /**
   * A short name publishes; a long one is the title under which the story was told. Without a link,
   * any name is a publisher.
   */
  private boolean isPublisher(RichText slot, Optional<String> url) {
    String text = slot.plain();
    String letters = KnownCompanies.letters(ARTICLE.matcher(text).replaceFirst(""));
    String host = url.map(address -> address.replaceAll("(?<=[^/:])/.*", "")).orElse("");
    return companies.find(text).isPresent()
        || (!letters.isEmpty() && KnownCompanies.letters(host).contains(letters))
        || text.split(" ", -1).length <= MOST_WORDS
        || (SlotText.isName(text) && (url.isEmpty() || PUBLICATION.matcher(text).matches()));
  }

  private void add(String url, Optional<String> title, Optional<String> publisher) {
    told.putIfAbsent(url, new Told(title, publisher));
  }

  private static Optional<String> text(String words) {
    return Sentences.texts(words, LONGEST).stream().findFirst();
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
