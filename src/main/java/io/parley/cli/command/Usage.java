package io.parley.cli.command;

import io.parley.experiment.StoppingRule;
import io.parley.model.InputException;
import io.parley.scenario.yaml.Characters;
import io.parley.scenario.yaml.Maybe;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the words that other errors are in. */
public final class Usage {

  private Usage() {}

  /**
   * Checks that a message can show every argument.
   *
   * @throws InputException if a terminal would act on one instead
   */
  public static void requireShowable(String... arguments) {
    for (int argument = 0; argument < arguments.length; argument++) {
      String hidden = Characters.hidden(arguments[argument]);
      if (hidden != null) {
        throw new InputException(
            "argument " + (argument + 1), hidden, "characters that can be seen");
      }
    }
  }

  /** The first argument that begins with a dash and is the name of a file. */
  public static Optional<String> fileLikeAnOption(String... arguments) {
    return Arrays.stream(arguments)
        .takeWhile(argument -> !argument.equals("--"))
        .filter(argument -> argument.startsWith("-") && new File(argument).isFile())
        .findFirst();
  }

  /** The error of a command, an option or an argument that there is no place for. */
  public static InputException unexpected(UnmatchedArgumentException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String written = e.getUnmatched().get(0);
    boolean isOption = written.startsWith("-");
    List<String> known =
        isOption
            ? command.optionsMap().keySet().stream().filter(name -> name.startsWith("--")).toList()
            : List.copyOf(command.subcommands().keySet());
    @Nullable String maybe = Maybe.like(written, known);
    return new InputException(
        command.qualifiedName(),
        "\"" + written + "\"",
        known.isEmpty() ? "no more arguments" : "one of " + String.join(", ", known),
        maybe == null ? null : "\"" + maybe + "\"");
  }

  /** Reads one of some values by its name. */
  @SafeVarargs
  public static <T> ITypeConverter<T> oneOf(T... values) {
    Map<String, T> known = new LinkedHashMap<>();
    for (T value : values) {
      known.put(value.toString(), value);
    }
    return text -> {
      T value = known.get(text);
      if (value == null) {
        throw new TypeConversionException(
            "found \"" + text + "\", expected one of " + String.join(", ", known.keySet()));
      }
      return value;
    };
  }

  /** The rule that stops a batch at a half-width. */
  static StoppingRule stoppingRule(String option, double halfWidth) {
    if (!StoppingRule.isHalfWidth(halfWidth)) {
      String text = Double.toString(halfWidth);
      throw new InputException(
          option + " " + text, "\"" + text + "\"", "a half-width above 0 and below 0.5");
    }
    return new StoppingRule(halfWidth);
  }

  public static int integer(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw notWhole(text);
    }
  }

  public static long wholeNumber(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw notWhole(text);
    }
  }

  public static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("found \"" + text + "\", expected a number");
    }
  }

  public static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "found \"" + text + "\", expected a name that files can have here");
    }
  }

  private static TypeConversionException notWhole(String text) {
    String expected = text.matches("[-+]?[0-9]+") ? "a smaller number" : "a whole number";
    return new TypeConversionException("found \"" + text + "\", expected " + expected);
  }
}
