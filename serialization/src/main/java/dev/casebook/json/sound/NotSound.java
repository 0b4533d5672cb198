package dev.casebook.json.sound;

/** Ends the reading of what is not sound, or not read here; what is wrong is told elsewhere. */
final class NotSound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NotSound() {
    super("not sound", null, false, false);
  }

  static NotSound here() {
    return new NotSound();
  }

  static void unless(boolean sound) {
    if (!sound) {
      throw here();
    }
  }
}
