package io.parley.study;

import java.util.Locale;

/** What a user can do who has too little memory. */
public final class Memory {

  private static final double MEBIBYTE = 1 << 20;

  private Memory() {}

  /** What went wrong and the setting that helps. */
  public static String problem() {
    long most = Math.round(Runtime.getRuntime().maxMemory() / MEBIBYTE);
    return String.format(
        Locale.ROOT,
        "Out of memory: Parley may use %,d MB; PARLEY_JAVA_OPTS=-Xmx%dm before the command gives it"
            + " more",
        most,
        2 * most);
  }
}
