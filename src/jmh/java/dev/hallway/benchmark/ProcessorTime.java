package dev.hallway.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** The processor time that the calling thread has used. */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  static long nanos() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
