package dev.casebook.config.toml;

import dev.casebook.config.toml.TomlScanner.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * A TOML file as it was read.
 *
 * @param root the table of the whole file, or empty if it is no TOML
 * @param faults what TOML does not allow, in the order of the text
 */
public record TomlDocument(Optional<TomlNode> root, List<TomlFault> faults) {
  private static final int MAX_DEPTH = 64;

  /**
   * Keeps the faults.
   *
   * @param root the table of the whole file
   * @param faults what TOML does not allow
   */
  public TomlDocument {
    faults = List.copyOf(faults);
  }

  /**
   * Reads TOML. No text makes it throw.
   *
   * @param text the file
   * @return what it says and what is wrong with it
   */
  public static TomlDocument of(String text) {
    TomlSource source = new TomlSource(text);
    // The parser's stack grows with the nesting.
    Optional<Integer> tooDeep = source.scanner().tooDeep(MAX_DEPTH);
    if (tooDeep.isPresent()) {
      Span bracket = new Span(tooDeep.get(), tooDeep.get() + 1);
      String sentence = "Lists and tables nest more than " + MAX_DEPTH + " levels deep here";
      return unreadable(List.of(new TomlFault(source.region(bracket), sentence)));
    }
    List<TomlFault> faults = new ArrayList<>(UnicodeEscapes.faults(source));
    faults.addAll(TimesOfDay.faults(source));
    faults.sort(Comparator.comparing(TomlFault::region));
    return faults.isEmpty() ? parse(source) : unreadable(faults);
  }

  private static TomlDocument unreadable(List<TomlFault> faults) {
    return new TomlDocument(Optional.empty(), faults);
  }

  private static TomlDocument parse(TomlSource source) {
    ParseFaults faults = new ParseFaults(source);
    try {
      TomlParseResult result = Toml.parse(source.text());
      List<TomlParseError> errors = new ArrayList<>(result.errors());
      errors.sort(
          Comparator.comparing((TomlParseError error) -> error.position().line())
              .thenComparing(error -> error.position().column()));
      errors.forEach(faults::add);
      return faults.areInValuesOnly()
          ? new TomlDocument(Optional.of(TomlNode.root(source, result)), faults.inOrder())
          : unreadable(faults.inOrder());
    } catch (TomlParseError thrown) {
      // A faulty header is thrown where other faults are collected.
      faults.add(thrown);
      return unreadable(faults.inOrder());
    } catch (AssertionError thrown) {
      List<TomlFault> escapes = UnicodeEscapes.faultsAnywhere(source);
      if (escapes.isEmpty()) {
        throw thrown;
      }
      return unreadable(escapes);
    }
  }
}
