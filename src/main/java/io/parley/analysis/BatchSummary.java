package io.parley.analysis;

import io.parley.model.record.Refusal;
import java.util.List;
import java.util.Map;

/**
 * A batch in figures.
 *
 * @param runs the runs that were played to their end
 * @param failures the runs that were not
 * @param endings the share of each ending
 * @param options by issue and option, the share of runs that end with it
 * @param payoffs by actor, what runs pay it
 * @param settledRound the round of the last change, over the runs that changed anything
 * @param refusals by actor, how often it refused for which reason
 * @param unopened the tracks that were open in no run, in declared order
 * @param stalemates the runs without any deal
 * @param paths by round, how actors stood
 * @param fortunes by round and fortune, where it was
 */
public record BatchSummary(
    int runs,
    int failures,
    List<Share> endings,
    List<List<Share>> options,
    List<Payoff> payoffs,
    Spread settledRound,
    List<Map<Refusal.Reason, Long>> refusals,
    List<Integer> unopened,
    Stalemates stalemates,
    List<Round> paths,
    List<List<Spread>> fortunes) {

  public BatchSummary {
    endings = List.copyOf(endings);
    options = List.copyOf(options);
    payoffs = List.copyOf(payoffs);
    refusals = List.copyOf(refusals);
    unopened = List.copyOf(unopened);
    paths = List.copyOf(paths);
    fortunes = List.copyOf(fortunes);
  }

  /**
   * What runs pay an actor.
   *
   * @param mean the mean
   * @param sd the standard deviation; 0 for a single run
   * @param spread the quantiles
   */
  public record Payoff(double mean, double sd, Spread spread) {}

  /**
   * How things stood in a round.
   *
   * @param endings by ending, the share of all runs that would be of that class if they stopped
   *     here
   * @param actors how each actor stood, over the runs that were still going on
   */
  public record Round(List<Double> endings, List<Standing> actors) {

    public Round {
      endings = List.copyOf(endings);
      actors = List.copyOf(actors);
    }
  }

  /**
   * How an actor stood in a round.
   *
   * @param aspiration what it aimed at, over the runs in which it spoke
   * @param noDeal what no deal was worth to it
   * @param wear what holding out had cost it
   */
  public record Standing(Spread aspiration, Spread noDeal, Spread wear) {}
}
