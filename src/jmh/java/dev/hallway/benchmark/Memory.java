package dev.hallway.benchmark;

/** The heap that is in use once what nobody needs is collected. */
final class Memory {
  private static final int COLLECTIONS = 3;

  private Memory() {}

  static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
