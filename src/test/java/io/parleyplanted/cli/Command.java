package io.parleyplanted.cli;

public final class Command {
  private Command() {}

  public static void run() {
    System.out.println("the command line may print");
  }
}
