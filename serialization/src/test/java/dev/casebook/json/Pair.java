package dev.casebook.json;

import dev.casebook.model.Digest;

/**
 * A digest and its JSON.
 *
 * @param what what is special about it
 * @param digest the object
 * @param json the same as compact JSON
 */
record Pair(String what, Digest digest, String json) {

  /** A pair whose JSON is given with single quotes for double ones. */
  static Pair of(String what, Digest.Builder digest, String json) {
    return new Pair(what, digest.build(), DigestText.quoted(json));
  }

  @Override
  public String toString() {
    return what;
  }
}
