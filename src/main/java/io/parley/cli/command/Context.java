package io.parley.cli.command;

import io.parley.cli.print.StudyOutput;
import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.Terminal;
import io.parley.model.InputException;
import io.parley.results.file.FileProblem;
import io.parley.scenario.yaml.SourceText;
import io.parley.study.Extensions;
import io.parley.study.PluginJars;
import io.parley.study.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a command is given.
 *
 * @param commandLine the command as files show it
 * @param terminal where it reads and writes
 * @param plugins the jars of the plugins that it may use
 */
public record Context(String commandLine, Terminal terminal, Supplier<List<Path>> plugins) {

  /**
   * What the command plays and reads with.
   *
   * @throws InputException if a plugin can't be used
   */
  Session session() {
    Extensions extensions = PluginJars.added(Extensions.standard(), plugins.get());
    return new Session(extensions, commandLine, terminal);
  }

  Console console() {
    return terminal.console();
  }

  /** Prints results of any kind. */
  StudyOutput output(Session session) {
    return new StudyOutput(console(), session.reader());
  }

  /**
   * What a file says; what comes from standard input where it is {@code -}.
   *
   * @throws InputException if it can't be read
   */
  SourceText text(Path file) {
    try {
      return file.toString().equals("-")
          ? SourceText.of("standard input", console().in())
          : SourceText.of(file);
    } catch (IOException e) {
      throw new InputException(
          "standard input", "nothing that can be read (" + FileProblem.of(e) + ")", "a scenario");
    }
  }
}
