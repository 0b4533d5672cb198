package dev.casebook.peer;

/** What starting a JVM costs at least. */
public final class HelloWorld {
  private HelloWorld() {}

  /**
   * Prints a line.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.out.println("Hello, world");
  }
}
