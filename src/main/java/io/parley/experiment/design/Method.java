package io.parley.experiment.design;

import java.util.Locale;

/** A way to ask what an output depends on. */
public enum Method {
  /** Elementary effects: which factors matter at all. */
  MORRIS(256) {
    @Override
    public Design design(long seed, Factors factors) {
      return new MorrisDesign(seed, factors);
    }
  },

  /** Sobol indices: which share of an output's variance is due to which factor. */
  SOBOL(512) {
    @Override
    public Design design(long seed, Factors factors) {
      return new SaltelliDesign(seed, factors);
    }
  },

  /** One at a time: where an output goes when a factor is low or high. */
  TORNADO(256) {
    @Override
    public Design design(long seed, Factors factors) {
      return new TornadoDesign(seed, factors);
    }
  };

  private final int usualRows;

  Method(int usualRows) {
    this.usualRows = usualRows;
  }

  /** The design of {@code factors} under a seed. */
  public abstract Design design(long seed, Factors factors);

  /** Whether an output may have several components, as how a run ends has one for each ending. */
  public boolean takesSeveral() {
    return this == SOBOL;
  }

  /** How many rows are played unless something else is asked for. */
  public int usualRows() {
    return usualRows;
  }

  /** Its name in commands and files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
