package dev.casebook.html.view;

import java.util.Optional;

/**
 * A reference to something that has a place in the pages, or none.
 *
 * @param text what it is called
 * @param href where it is; empty if nothing is known of it
 */
public record Ref(String text, Optional<String> href) {

  static Ref to(String text, String href) {
    return new Ref(text, Optional.of(href));
  }

  static Ref unknown(String id) {
    return new Ref(id, Optional.empty());
  }
}
