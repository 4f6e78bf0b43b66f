package io.parley.search;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes open to an actor that no other beats both for itself and, as it believes, for the
 * others. Found once for a status quo and a set of standing lines, then looked up for each
 * proposal.
 *
 * <p>Values are sums over issues but for combinations (linkages, red lines, what may not last),
 * each of which ties a few issues. The frontier is merged issue by issue, apart for what is still
 * undecided of the combinations ({@link FrontierSearch}). The status quo itself is never among the
 * points.
 */
public final class OfferFrontier {

  private final List<Segment> segments;
  private final OptionCode code;
  private final double othersStatusQuo;
  private final double othersPrecision;

  private OfferFrontier(
      List<Segment> segments, OptionCode code, double othersStatusQuo, double othersPrecision) {
    this.segments = segments;
    this.code = code;
    this.othersStatusQuo = othersStatusQuo;
    this.othersPrecision = othersPrecision;
  }

  /** The frontier of {@code space}, empty where nothing is open. */
  public static OfferFrontier of(OfferSpace space) {
    FrontierSearch search = new FrontierSearch(space);
    Outcome statusQuo = space.statusQuo();
    return new OfferFrontier(
        search.segments(),
        search.code(),
        statusQuo == null ? Double.NEGATIVE_INFINITY : space.othersValue(statusQuo),
        space.othersPrecision());
  }

  /**
   * The greatest own value of any outcome.
   *
   * @param holdingOut the outlook less the wear
   * @return negative infinity where nothing is open
   */
  public double best(double holdingOut) {
    double best = Double.NEGATIVE_INFINITY;
    for (Segment segment : segments) {
      best = Math.max(best, segment.points().own(0) + segment.holding() * holdingOut);
    }
    return best;
  }

  /**
   * The outcome worth most to the others among those worth at least {@code least} to oneself.
   *
   * @param holdingOut the outlook less the wear
   * @return null where none is worth more to the others than the status quo
   */
  public @Nullable Outcome mostWantedByOthers(double least, double holdingOut) {
    return most(least, holdingOut, othersStatusQuo + othersPrecision);
  }

  /**
   * As {@link #mostWantedByOthers}, even if it is worth no more to the others than the status quo;
   * null where nothing is worth {@code least}.
   */
  public @Nullable Outcome bestForOthers(double least, double holdingOut) {
    return most(least, holdingOut, Double.NEGATIVE_INFINITY);
  }

  private @Nullable Outcome most(double least, double holdingOut, double above) {
    Staircase chosen = null;
    int chosenPoint = -1;
    double most = above;
    for (Segment segment : segments) {
      double needed = least - segment.holding() * holdingOut - Valuation.PRECISION;
      int point = segment.points().lastWorth(needed);
      if (point >= 0 && segment.points().others(point) > most) {
        chosen = segment.points();
        chosenPoint = point;
        most = chosen.others(point);
      }
    }
    return chosen == null ? null : code.outcome(chosen, chosenPoint);
  }

  /**
   * The outcome worth most to oneself among those worth more to the others than {@code least}: the
   * smallest step towards them from something worth that to them.
   *
   * @param holdingOut the outlook less the wear
   * @return null where there is none
   */
  public @Nullable Outcome smallestStep(double least, double holdingOut) {
    Staircase chosen = null;
    int chosenPoint = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (Segment segment : segments) {
      Staircase points = segment.points();
      int point = points.firstWorthMoreToOthers(least + othersPrecision);
      if (point < points.size() && points.own(point) + segment.holding() * holdingOut > most) {
        chosen = points;
        chosenPoint = point;
        most = points.own(point) + segment.holding() * holdingOut;
      }
    }
    return chosen == null ? null : code.outcome(chosen, chosenPoint);
  }

  /** How many points the frontier has. */
  public int size() {
    return segments.stream().mapToInt(segment -> segment.points().size()).sum();
  }

  /**
   * The points in which the actor holds out alike.
   *
   * @param holding the share of outlook and wear that counts in them, 0 to 1
   * @param points the points
   */
  record Segment(double holding, Staircase points) {}
}
