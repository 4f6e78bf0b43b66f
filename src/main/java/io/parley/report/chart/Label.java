package io.parley.report.chart;

/**
 * What a row of a chart is called.
 *
 * @param text its name
 * @param note what else is to say of it, or empty
 */
record Label(String text, String note) {

  /** A name that needs no note. */
  static Label of(String text) {
    return new Label(text, "");
  }
}
