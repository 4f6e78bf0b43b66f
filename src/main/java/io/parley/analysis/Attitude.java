package io.parley.analysis;

/** How an actor looks on an option of an issue. */
public enum Attitude {
  /** What it wants most. */
  IDEAL("ideal"),
  /** What it wants most in fewer of the runs. */
  POSSIBLE_IDEAL("possible-ideal"),
  /** What a red line of it refuses. */
  REFUSED("refused"),
  /** What a red line of it refuses together with options of other issues. */
  REFUSED_COMBINED("refused-combined");

  private final String id;

  Attitude(String id) {
    this.id = id;
  }

  /** Its name in CSV files. */
  public String id() {
    return id;
  }
}
