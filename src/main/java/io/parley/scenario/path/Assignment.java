package io.parley.scenario.path;

import io.parley.model.InputException;
import io.parley.scenario.yaml.Characters;
import io.parley.scenario.yaml.Wording;

/**
 * A {@code PATH=VALUE} or {@code PATH=SPEC} from the command line.
 *
 * @param label what messages call it: the option and its text
 * @param path what stands before the first equals sign
 * @param value what stands behind it
 */
record Assignment(String label, String path, String value) {

  /**
   * Takes a text apart.
   *
   * @param option the option that it was given to
   * @param expected what it should be
   * @throws InputException if it has no path or no value
   */
  static Assignment of(String option, String text, String expected) {
    String label = option + " " + Characters.line(text);
    int equals = text.indexOf('=');
    if (equals < 1 || text.substring(equals + 1).isBlank()) {
      throw new InputException(label, Wording.quoted(text), expected);
    }
    return new Assignment(label, text.substring(0, equals).strip(), text.substring(equals + 1));
  }
}
