package io.parley.chart.style;

import org.jspecify.annotations.Nullable;

/** Whether this machine can write on charts. */
public final class Fonts {

  private static final String ADVICE =
      "No charts, as Java finds no fonts here. The data and the page are complete. For charts"
          + " install fonts, on Debian and Ubuntu: apt-get install fontconfig fonts-dejavu-core";

  private Fonts() {}

  /** What is missing and how to come by it, or null where charts can be drawn. */
  public static @Nullable String problem() {
    try {
      return Wrapped.width("font", Theme.TEXT) > 0 ? null : ADVICE;
    } catch (InternalError | LinkageError e) { // what Java's font code throws without fontconfig
      return ADVICE;
    }
  }
}
