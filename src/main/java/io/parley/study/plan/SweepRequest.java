package io.parley.study.plan;

import io.parley.experiment.OnFailure;
import io.parley.experiment.design.SweepDesign;
import io.parley.results.Keep;
import io.parley.scenario.path.Factor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a sweep. It comes before what an experiment's file says, and that before what is
 * usual.
 *
 * @param factors what varies; empty where that is not said
 * @param design which points are played, or null where that is not said
 * @param points how many points a sampled design has, or null where that is not said
 * @param mostPoints the most points that may be played
 * @param keep what is kept of each point's runs
 * @param seed the seed, or null where that is not said
 * @param runs how many runs each point has, or null where that is not said
 * @param onFailure what becomes of a point where runs fail
 */
public record SweepRequest(
    List<Factor> factors,
    @Nullable SweepDesign design,
    @Nullable Integer points,
    int mostPoints,
    Keep keep,
    @Nullable Long seed,
    @Nullable Integer runs,
    OnFailure onFailure) {

  /** The most points that are played where nothing else is said. */
  public static final int MOST_POINTS_UNLESS_SAID = 1000;

  public SweepRequest {
    factors = List.copyOf(factors);
  }
}
