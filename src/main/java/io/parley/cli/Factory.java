package io.parley.cli;

import io.parley.cli.command.Context;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each what it is given. */
final class Factory implements IFactory {

  private final Context context;

  Factory(Context context) {
    this.context = context;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.getDeclaredConstructor(Context.class).newInstance(context);
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
