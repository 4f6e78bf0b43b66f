package io.parley.analysis.solve;

import java.util.Locale;

/** What an outcome can be the best by; {@link Solution} gives the definitions and their sources. */
public enum NamedPoint {
  NASH("Nash", "greatest product of gains"),
  NASH_WEIGHTED("Nash, weighted", "greatest product of gains to the power of weights"),
  KALAI_SMORODINSKY("Kalai–Smorodinsky", "even shares of what each could hope for"),
  EGALITARIAN("Egalitarian", "greatest least gain"),
  UTILITARIAN("Utilitarian", "greatest sum"),
  UTILITARIAN_UNCONSTRAINED("Utilitarian, feasible or not", "greatest sum of all outcomes"),
  UTILITARIAN_WEIGHTED("Utilitarian, weighted", "greatest influence-weighted sum");

  private final String label;
  private final String meaning;

  NamedPoint(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** Its name in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its name for people. */
  public String label() {
    return label;
  }

  /** What it is the outcome with. */
  public String meaning() {
    return meaning;
  }
}
