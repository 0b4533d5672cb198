package dev.casebook.json.text;

import dev.casebook.model.extension.UnicodeText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what the tokenizer met, where its own words are meant for programmers. */
final class SyntaxSentence {

  private record Wording(Pattern pattern, String sentence) {}

  private static final List<Wording> WORDINGS =
      List.of(
          wording(
              "Unexpected end-of-input: expected close marker for Object.*",
              "the document ends before an object is closed"),
          wording(
              "Unexpected end-of-input: expected close marker for Array.*",
              "the document ends before an array is closed"),
          wording("Unexpected end-of-input.*", "the document ends in the middle of a value"),
          wording("Unexpected character \\('/'.*comment.*", "JSON has no comments"),
          wording("Unexpected character \\('#' .*", "JSON has no comments"),
          wording(
              "Unexpected character \\('[xX]' .*hexadecimal.*", "JSON has no hexadecimal numbers"),
          wording(
              "Unexpected character \\('\\+' .*in numeric value: JSON spec.*",
              "a number must not begin with +"),
          wording(
              "Unexpected character \\('(.+)' \\(code.*?\\)\\) in numeric value: (.*)",
              "unexpected character '$1' in a number: $2"),
          wording("Non-standard token '(.*)'.*", "$1 is no JSON value"),
          wording(
              "(?:Broken surrogate pair|Unexpected low surrogate) in property name.*",
              "a key holds an unpaired surrogate"),
          wording(
              "Illegal character .*only regular white space.*",
              "a control character stands between values"),
          wording(
              "Unexpected character \\('\\uFFFF'.*: (expected a hex-digit.*)",
              "unexpected character, $1"),
          wording(
              "Unexpected character \\('(.+)' \\(code.*?\\)\\): (?:was )?expecting (.*)",
              "unexpected character '$1', expected $2"),
          wording(
              "Unexpected character \\('(.+)' \\(code.*?\\)\\): (.*)",
              "unexpected character '$1', $2"),
          wording(
              "Unexpected close marker '(.)': expected '(.)'.*", "$1 stands where $2 is expected"),
          wording(
              "Unrecognized token '(.*)': was expecting.*",
              "$1 is no JSON value; text stands in double quotes"),
          wording(
              "Illegal unquoted character.*",
              "a line break or another control character in text must be escaped"));

  private SyntaxSentence() {}

  static String of(String tokenizerMessage) {
    // The tokenizer quotes characters as they are, halves of a pair and direction marks too.
    String message = UnicodeText.printable(tokenizerMessage.lines().findFirst().orElse(""));
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.pattern().matcher(message);
      if (matcher.matches()) {
        return "Not JSON: " + matcher.replaceFirst(wording.sentence());
      }
    }
    return "Not JSON: " + Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static Wording wording(String pattern, String sentence) {
    return new Wording(Pattern.compile(pattern, Pattern.DOTALL), sentence);
  }
}
