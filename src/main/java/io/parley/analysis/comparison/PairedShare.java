package io.parley.analysis.comparison;

import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * A share of runs in the baseline and in the variant, run by run.
 *
 * <p>The interval is Tango's (1998, "Equivalence test and confidence interval for the difference in
 * proportions for the paired-sample design", Statistics in Medicine 17). It holds every difference
 * that a score test does not reject: its ends stay within −1 to 1, it has a width where no run
 * differs, and it leaves 0 out exactly where McNemar's test without correction says so. Where no
 * run differs it is the Wilson interval of none in so many, to both sides.
 */
public final class PairedShare {

  private static final double STANDARD_NORMAL_975 = 1.959963984540054;
  private static final double FAR = 1e9;
  private static final int MOST_STEPS = 200;
  private static final double PRECISION = 1e-12;

  private int both;
  private int gained;
  private int lost;
  private int runs;

  /** No runs so far. */
  public PairedShare() {}

  private PairedShare(int gained, int lost, int runs) {
    this.gained = gained;
    this.lost = lost;
    this.runs = runs;
  }

  /**
   * A share by its discordant pairs.
   *
   * @param gained the runs that count in the variant only
   * @param lost the runs that count in the baseline only
   * @param runs all runs, 1 or more
   */
  static PairedShare of(int gained, int lost, int runs) {
    if (runs < 1 || gained < 0 || lost < 0 || gained + lost > runs) {
      throw new IllegalArgumentException(gained + " and " + lost + " of " + runs);
    }
    return new PairedShare(gained, lost, runs);
  }

  /** Takes in a run: whether it counts in the baseline and in the variant. */
  public void add(boolean baseline, boolean variant) {
    runs++;
    if (baseline && variant) {
      both++;
    } else if (variant) {
      gained++;
    } else if (baseline) {
      lost++;
    }
  }

  /** How many runs there are. */
  public int runs() {
    return runs;
  }

  /** The runs that count in one of the two and not in the other. */
  public int differing() {
    return gained + lost;
  }

  /** The share of runs that count in the baseline; NaN where there are none. */
  public double baseline() {
    return (double) (both + lost) / runs;
  }

  /** The share of runs that count in the variant; NaN where there are none. */
  public double variant() {
    return (double) (both + gained) / runs;
  }

  /**
   * The variance of the difference as it is estimated from the discordant pairs, (b + c − (b −
   * c)²/n)/n² (McNemar 1947): what two shares of the same runs have in common does not count.
   */
  double variance() {
    double n = runs;
    double net = gained - lost;
    return (gained + lost - net * net / n) / (n * n);
  }

  /** The difference of the two shares. */
  public Difference difference() {
    return runs == 0
        ? Difference.UNKNOWN
        : new Difference((double) (gained - lost) / runs, low(), 0 - mirrored().low());
  }

  /** The same with baseline and variant in each other's place. */
  private PairedShare mirrored() {
    return of(/* gained= */ lost, /* lost= */ gained, runs);
  }

  private double low() {
    double difference = (double) (gained - lost) / runs;
    if (difference == -1) {
      return -1;
    }
    return new BrentSolver(PRECISION)
        .solve(MOST_STEPS, each -> score(each) - STANDARD_NORMAL_975, -1, difference);
  }

  /** Tango's statistic: how far, in standard errors, the runs are above a supposed difference. */
  private double score(double supposed) {
    double n = runs;
    double above = gained - lost - n * supposed;
    double linear = (2 * n - gained + lost) * supposed - gained - lost;
    double constant = -lost * supposed * (1 - supposed);
    double root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
    double lostShare = (root - linear) / (4 * n);
    double variance = n * (2 * lostShare + supposed * (1 - supposed));
    if (above == 0) {
      return 0;
    }
    return variance > 0 ? above / Math.sqrt(variance) : Math.copySign(FAR, above);
  }

  @Override
  public String toString() {
    return gained + " gained and " + lost + " lost of " + runs;
  }
}
