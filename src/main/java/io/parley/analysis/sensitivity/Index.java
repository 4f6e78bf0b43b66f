package io.parley.analysis.sensitivity;

/**
 * One figure of what an output depends on.
 *
 * @param factor the factor, or {@link #ALL}
 * @param name what is estimated, such as {@code total_order}
 * @param estimate the estimate
 */
public record Index(String factor, String name, Estimate estimate) {

  /** In the place of a factor, for figures of the output as all factors are drawn. */
  public static final String ALL = "all";

  /** The factor that is every uncertain parameter which is no factor of its own. */
  public static final String OTHERS = "others";

  /** The factor that is the runs' luck. */
  public static final String LUCK = "luck";

  /** The mean of the output as drawn. */
  public static final String MEAN = "mean";

  /** The standard deviation of the output as drawn. */
  public static final String DEVIATION = "sd";

  /** What a factor explains by itself, as a share of the output's variance. */
  public static final String FIRST_ORDER = "first_order";

  /** What would be left if all other factors were known, as a share of the output's variance. */
  public static final String TOTAL_ORDER = "total_order";

  /** The mean of the absolute elementary effects. */
  public static final String MU_STAR = "mu_star";

  /** The mean of the elementary effects. */
  public static final String MU = "mu";

  /** The standard deviation of the elementary effects. */
  public static final String SIGMA = "sigma";

  /** The mean of the paired differences from as drawn, with the factor low. */
  public static final String LOW = "low";

  /** The mean of the paired differences from as drawn, with the factor high. */
  public static final String HIGH = "high";

  /** The mean of the paired differences, high less low. */
  public static final String SWING = "swing";

  /** The mean absolute change when the factor is drawn anew. */
  public static final String CHANGE = "change";

  /** Whether it is a share of the output's variance. */
  boolean isShare() {
    return name.equals(FIRST_ORDER) || name.equals(TOTAL_ORDER);
  }

  /** The estimate as it can be true: a share, which samples can put beyond 0 and 1, within them. */
  public Estimate stated() {
    return isShare() ? estimate.within(0, 1) : estimate;
  }
}
