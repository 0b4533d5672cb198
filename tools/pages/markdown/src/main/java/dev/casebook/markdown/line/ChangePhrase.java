package dev.casebook.markdown.line;

import dev.casebook.markdown.text.PageFault;
import dev.casebook.model.Change;
import dev.casebook.model.ChangeKind;
import dev.casebook.model.Sense;
import dev.casebook.model.constraint.EnumNames;
import dev.casebook.model.constraint.Violation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change in words: {@code decrease by 20 (factor)}, {@code increase by 9 % (percent)}. */
final class ChangePhrase {
  private static final EnumNames SENSES = EnumNames.of(Sense.class);
  private static final EnumNames KINDS = EnumNames.of(ChangeKind.class);

  private static final Pattern FORM = Pattern.compile("(\\S+) by (.+) \\((\\S+)\\)");

  private ChangePhrase() {}

  static boolean isMeant(String phrase) {
    return SENSES.all().stream().anyMatch(phrase::startsWith);
  }

  static String write(Change change) {
    return String.format(
        "%s by %s (%s)",
        SENSES.name(change.sense()),
        QuantityPhrase.write(change.amount()),
        KINDS.name(change.kind()));
  }

  static Change read(String phrase, int line) {
    Matcher matcher = FORM.matcher(phrase);
    if (!matcher.matches()) {
      throw new PageFault(
          line,
          Violation.excerpt(phrase) + " is no change",
          "write increase or decrease, by how much, and how it is expressed, such as"
              + " decrease by 20 (factor), increase by 9 % (percent), increase by 3 % (points) or"
              + " decrease by 5 s (difference)");
    }
    PartialValue draft = new PartialValue(Change.class, line);
    draft.set("sense", ScalarText.constant(Sense.class, matcher.group(1), line), line);
    draft.set("amount", QuantityPhrase.read(matcher.group(2), line), line);
    draft.set("kind", ScalarText.constant(ChangeKind.class, matcher.group(3), line), line);
    return draft.build(Change.class);
  }
}
