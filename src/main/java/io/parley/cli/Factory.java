package io.parley.cli;

import io.parley.cli.command.Workshop;
import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.Interruption;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each the workshop. */
final class Factory implements IFactory {

  private final Workshop workshop;

  Factory(Console console, Interruption interruption, String... args) {
    workshop = new Workshop(console, ShownCommand.ofThisProcess().of(args), interruption);
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.getDeclaredConstructor(Workshop.class).newInstance(workshop);
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
