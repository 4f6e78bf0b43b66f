package io.parley.model;

import org.jspecify.annotations.Nullable;

/** Something that the user gave can't be used. Its message is for the user. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * A message that says where, what was found and what was expected.
   *
   * @param where the file with line and column, or the option
   * @param found what is there
   * @param expected what should be there
   * @param maybe a guess at what was meant, or null
   */
  public InputException(String where, String found, String expected, @Nullable String maybe) {
    super(
        where
            + ": found "
            + found
            + ", expected "
            + expected
            + (maybe == null ? "" : "\n  Maybe " + maybe));
  }

  /** As above, with no guess. */
  public InputException(String where, String found, String expected) {
    this(where, found, expected, null);
  }

  private InputException(String message) {
    super(message);
  }

  /** A message in words of its own. */
  public static InputException saying(String message) {
    return new InputException(message);
  }
}
