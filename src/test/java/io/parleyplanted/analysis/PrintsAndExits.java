package io.parleyplanted.analysis;

import java.io.IOException;

public final class PrintsAndExits {
  private PrintsAndExits() {}

  public static void run() {
    try {
      System.out.println(System.in.read());
    } catch (IOException e) {
      e.printStackTrace();
      System.err.println("failed");
      System.exit(1);
    }
  }
}
