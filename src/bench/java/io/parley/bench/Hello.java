package io.parley.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The least that a command with picocli does: what starts are compared with. */
@Command(name = "hello", description = "Says hello.", mixinStandardHelpOptions = true)
public final class Hello implements Runnable {

  @Parameters(description = "To whom.")
  private String name = "";

  /** Says hello and ends the process. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Hello()).execute(args));
  }

  @Override
  public void run() {
    System.out.println("Hello, " + name);
  }
}
