package io.parley.results.check;

import java.util.Locale;

/**
 * Something in a results folder that is not as it was written, or not as it would be now.
 *
 * @param kind what is the matter
 * @param file the file, by its name in the folder
 * @param what more in words; empty if the kind says it all
 */
public record Discrepancy(Kind kind, String file, String what) {

  /** What is the matter with a file. */
  public enum Kind {
    /** It was written and is not there. */
    MISSING,
    /** It is there with other bytes. */
    CHANGED,
    /** It is there and was not written. */
    EXTRA,
    /** It can't be read as what it should be. */
    UNREADABLE,
    /** It contradicts another file or a run that was played again. */
    DISAGREES;

    /** Whether it is a matter of which bytes there are, and not of what they say. */
    public boolean isOfBytes() {
      return this == MISSING || this == CHANGED || this == EXTRA;
    }

    /** As lines and JSON show it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A finding that its kind says all about. */
  static Discrepancy of(Kind kind, String file) {
    return new Discrepancy(kind, file, "");
  }

  /** A contradiction. */
  public static Discrepancy disagrees(String file, String what) {
    return new Discrepancy(Kind.DISAGREES, file, what);
  }

  /** The finding in a line. */
  @Override
  public String toString() {
    return kind + ": " + file + (what.isEmpty() ? "" : ": " + what);
  }
}
