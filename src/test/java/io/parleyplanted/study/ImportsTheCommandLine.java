package io.parleyplanted.study;

import io.parleyplanted.cli.Command;

public final class ImportsTheCommandLine {
  private ImportsTheCommandLine() {}

  public static void run() {
    Command.run();
  }
}
