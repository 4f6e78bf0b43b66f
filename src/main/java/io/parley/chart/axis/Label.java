package io.parley.chart.axis;

/**
 * What a row of a chart is called.
 *
 * @param text its name
 * @param note what else is to say of it, or empty
 */
public record Label(String text, String note) {

  /** A name that needs no note. */
  public static Label of(String text) {
    return new Label(text, "");
  }
}
