package io.parley.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A command as files show it, for which it does not matter on whose machine it was given: arguments
 * as typed, but for absolute paths, of which the part that tells of the machine is left out.
 *
 * @param here where the command was given
 * @param home the user's home
 */
record ShownCommand(Path here, Path home) {

  /** For commands of this process. */
  static ShownCommand ofThisProcess() {
    return new ShownCommand(Path.of(""), Path.of(System.getProperty("user.home", "")));
  }

  ShownCommand {
    here = here.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
  }

  /** The command with these arguments. */
  String of(String... arguments) {
    return Arrays.stream(arguments)
        .map(this::shown)
        .collect(Collectors.joining(" ", "parley ", ""));
  }

  private String shown(String argument) {
    int value = argument.startsWith("-") ? argument.indexOf('=') + 1 : 0;
    return argument.substring(0, value) + path(argument.substring(value));
  }

  /**
   * A path as typed, if that is relative; else from where the command was given, from {@code ~} for
   * the home, or by its last name alone after {@code …}.
   */
  String path(String typed) {
    try {
      Path path = Path.of(typed);
      return path.isAbsolute() && path.getNameCount() > 0 ? shortened(path.normalize()) : typed;
    } catch (InvalidPathException e) {
      return typed;
    }
  }

  private String shortened(Path path) {
    boolean goesPastHome = path.startsWith(home) && !here.startsWith(home);
    if (path.equals(here)) {
      return ".";
    }
    if (isBelow(here, path) && !goesPastHome) {
      return here.relativize(path).toString();
    }
    if (isBelow(home, path)) {
      return Path.of("~").resolve(home.relativize(path)).toString();
    }
    return path.equals(home) ? "~" : Path.of("…").resolve(path.getFileName()).toString();
  }

  private static boolean isBelow(Path folder, Path path) {
    return folder.getNameCount() > 0 && path.startsWith(folder) && !path.equals(folder);
  }
}
