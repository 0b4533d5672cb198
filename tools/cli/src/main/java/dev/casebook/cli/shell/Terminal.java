package dev.casebook.cli.shell;

import java.util.Locale;

/** Whether what is written is seen by people. The launcher tells; Java knows not of each stream. */
public enum Terminal {
  OUTPUT,
  ERROR;

  public boolean isThere() {
    return Boolean.getBoolean("casebook.terminal." + name().toLowerCase(Locale.ROOT));
  }

  /** Whether it is there, and colour is not unwanted (https://no-color.org). */
  public boolean showsColor() {
    return isThere() && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
  }
}
