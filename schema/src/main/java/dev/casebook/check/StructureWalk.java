package dev.casebook.check;

import dev.casebook.check.Finding.Details;
import dev.casebook.check.Finding.Region;
import dev.casebook.json.text.Nearest;
import dev.casebook.json.text.Sentences;
import dev.casebook.model.constraint.Constraint;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** One pass over the tokens of a document, directed by the schema. */
final class StructureWalk {
  private static final String ID = "id";
  private static final Schema.Items ANY_ITEMS =
      new Schema.Items(new Schema.Anything(), 0, Integer.MAX_VALUE, false);
  private static final Schema ANY_NUMBER = new Schema.Decimal(null);

  private final TokenCursor tokens;
  private final FindingLog log;
  private final ScalarCheck scalars;
  private final Nearest nearest = new Nearest();

  StructureWalk(TokenCursor tokens, FindingLog log) {
    this.tokens = tokens;
    this.log = log;
    this.scalars = new ScalarCheck(tokens, log, nearest);
  }

  /** Checks the document from its first token to its last. */
  void document(Schema schema) {
    Step root = Step.root();
    if (tokens.next() == null) {
      throw log.only(
          StructureRule.SYNTAX,
          new Region(1, 1, 1, 1),
          root,
          Sentences.EMPTY_DOCUMENT,
          Details.NONE);
    }
    value(schema, root);
    if (tokens.next() != null) {
      throw log.only(
          StructureRule.SYNTAX, tokens.region(), root, Sentences.TRAILING_CONTENT, Details.NONE);
    }
  }

  private void value(Schema schema, Step step) {
    if (schema instanceof Schema.ClosedObject object) {
      if (expect(JsonToken.START_OBJECT, step)) {
        closedObject(object, step);
      }
    } else if (schema instanceof Schema.OpenObject object) {
      if (expect(JsonToken.START_OBJECT, step)) {
        openObject(object.keys(), step);
      }
    } else if (schema instanceof Schema.Items items) {
      if (expect(JsonToken.START_ARRAY, step)) {
        items(items, step);
      }
    } else if (schema instanceof Schema.Anything) {
      anything(step);
    } else {
      scalars.check(schema, step);
    }
  }

  private boolean expect(JsonToken start, Step step) {
    if (tokens.token() == start) {
      return true;
    }
    scalars.wrongType(Sentences.inWords(start), step);
    return false;
  }

  private void closedObject(Schema.ClosedObject object, Step step) {
    Region start = tokens.region();
    Set<String> given = new HashSet<>();
    while (tokens.next() != JsonToken.END_OBJECT) {
      String key = tokens.key();
      Step property = step.key(key);
      boolean first = uniqueKey(key, given, property);
      Schema schema = object.properties().get(key);
      if (schema == null) {
        if (first) {
          unknownProperty(key, object.properties(), property);
        }
        tokens.next();
        tokens.skipValue();
        continue;
      }
      tokens.next();
      value(schema, property);
      if (first && key.equals(ID) && schema instanceof Schema.Text) {
        scalars.acceptedText().ifPresent(step::identify);
      }
    }
    for (String name : object.required()) {
      if (!given.contains(name)) {
        log.add(
            StructureRule.MISSING_PROPERTY,
            start,
            step,
            Sentences.missingProperty(name),
            new Details(name, null, null));
      }
    }
  }

  private boolean uniqueKey(String key, Set<String> given, Step step) {
    if (given.add(key)) {
      return true;
    }
    log.add(
        StructureRule.DUPLICATE_KEY,
        tokens.region(),
        step,
        Sentences.duplicateKey(key),
        Details.NONE);
    return false;
  }

  private void unknownProperty(String key, Map<String, Schema> known, Step step) {
    Optional<String> meant = nearest.among(key, known.keySet());
    log.add(
        StructureRule.UNKNOWN_PROPERTY,
        tokens.region(),
        step,
        Sentences.unknownProperty(key, meant),
        new Details("one of " + String.join(", ", known.keySet()), key, meant.orElse(null)));
  }

  private void openObject(Schema.Text keys, Step step) {
    Set<String> given = new HashSet<>();
    while (tokens.next() != JsonToken.END_OBJECT) {
      String key = tokens.key();
      Step member = step.key(key);
      uniqueKey(key, given, member);
      scalars.text(keys, key, member);
      tokens.next();
      anything(member);
    }
  }

  private void items(Schema.Items items, Step step) {
    Region start = tokens.region();
    Set<String> seen = new HashSet<>();
    int count = 0;
    while (tokens.next() != JsonToken.END_ARRAY) {
      Step item = step.index(count++);
      value(items.item(), item);
      if (items.unique()) {
        uniqueItem(seen, item);
      }
    }
    if (count < items.min() || count > items.max()) {
      String expected = Constraint.inWords(items.min(), items.max(), "items");
      String actual = count == 0 ? "empty" : Integer.toString(count);
      log.add(
          count < items.min() ? StructureRule.TOO_FEW : StructureRule.TOO_MANY,
          start,
          step,
          Sentences.bound(expected, actual),
          new Details(expected, actual, null));
    }
  }

  private void uniqueItem(Set<String> seen, Step item) {
    if (tokens.token() == JsonToken.VALUE_STRING && !seen.add(tokens.string())) {
      log.add(
          StructureRule.REPEATED_ITEM,
          tokens.region(),
          item,
          Sentences.repeatedItem(tokens.string()),
          Details.NONE);
    }
  }

  private void anything(Step step) {
    switch (tokens.token()) {
      case START_OBJECT -> openObject(Schema.Text.ANY, step);
      case START_ARRAY -> items(ANY_ITEMS, step);
      case VALUE_STRING -> scalars.check(Schema.Text.ANY, step);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalars.check(ANY_NUMBER, step);
      default -> {}
    }
  }
}
