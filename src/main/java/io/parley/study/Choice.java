package io.parley.study;

import io.parley.model.InputException;
import io.parley.scenario.yaml.Maybe;
import java.util.List;

/** What is chosen by a name or a number, and what can be. */
public final class Choice {

  private Choice() {}

  /**
   * What has a name.
   *
   * @param chooser what chooses, such as an option of a command
   * @param name the name
   * @param all what there is
   * @param names its names, in the same order
   * @throws InputException if nothing has the name
   */
  public static <T> T byName(String chooser, String name, List<T> all, List<String> names) {
    int at = names.indexOf(name);
    if (at < 0) {
      String maybe = Maybe.like(name, names);
      throw new InputException(
          chooser + " " + name,
          "\"" + name + "\"",
          "one of " + String.join(", ", names),
          maybe == null ? null : "\"" + maybe + "\"");
    }
    return all.get(at);
  }

  /**
   * A number that is chosen.
   *
   * @throws InputException unless it is from {@code least} to {@code most}
   */
  public static int between(String chooser, int value, int least, int most) {
    if (value < least || value > most) {
      throw new InputException(
          chooser + " " + value,
          "\"" + value + "\"",
          "a whole number from " + least + " to " + most);
    }
    return value;
  }

  /**
   * Requires that names differ.
   *
   * @throws InputException if two are the same
   */
  public static void requireApart(String chooser, List<String> names) {
    for (int at = 0; at < names.size(); at++) {
      if (names.indexOf(names.get(at)) < at) {
        String name = names.get(at);
        throw new InputException(
            chooser + " " + name, "\"" + name + "\" twice", "a name of its own for each");
      }
    }
  }
}
