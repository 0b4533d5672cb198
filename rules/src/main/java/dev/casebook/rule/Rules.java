package dev.casebook.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The rules that are there: Casebook's own and those that others add. */
public final class Rules {

  private static List<Rule> ofOwnLoader = List.of();

  private Rules() {}

  /**
   * All rules that the loader of Casebook and the context loader of the thread find.
   *
   * @return the rules, ordered by severity and id
   * @throws InvalidRulesException if two rules have the same id, or one cannot be loaded
   */
  public static synchronized List<Rule> all() {
    // In a server, each application has a context loader of its own, and rules of its own.
    if (Thread.currentThread().getContextClassLoader() != Rule.class.getClassLoader()) {
      return find();
    }
    if (ofOwnLoader.isEmpty()) {
      ofOwnLoader = find();
    }
    return ofOwnLoader;
  }

  /** Casebook's own are found by its own loader, whichever loader the running thread has. */
  static List<Rule> find() {
    Map<Class<?>, Rule> rules = new LinkedHashMap<>();
    ClassLoader own = Rule.class.getClassLoader();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    find(own, rules);
    if (context != own) {
      find(context, rules);
    }
    return inOrder(rules.values());
  }

  private static void find(@Nullable ClassLoader loader, Map<Class<?>, Rule> rules) {
    try {
      ServiceLoader.load(Rule.class, loader)
          .forEach(rule -> rules.putIfAbsent(rule.getClass(), rule));
    } catch (ServiceConfigurationError e) {
      throw new InvalidRulesException("A rule cannot be loaded: " + e.getMessage(), e);
    }
  }

  private static int compare(Rule one, Rule other) {
    int severity = one.description().severity().compareTo(other.description().severity());
    return severity != 0 ? severity : one.description().id().compareTo(other.description().id());
  }

  /** Rules in the order of the documentation. */
  static List<Rule> inOrder(Collection<Rule> rules) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (Rule rule : rules) {
      Rule other = byId.put(rule.description().id(), rule);
      if (other != null) {
        throw new InvalidRulesException(
            "Two rules are called %s: %s and %s"
                .formatted(
                    rule.description().id(), other.getClass().getName(), rule.getClass().getName()),
            null);
      }
    }
    List<Rule> ordered = new ArrayList<>(byId.values());
    ordered.sort(Rules::compare);
    return List.copyOf(ordered);
  }
}
