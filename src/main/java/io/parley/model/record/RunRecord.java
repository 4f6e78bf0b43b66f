package io.parley.model.record;

import io.parley.model.draw.World;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one simulated negotiation leaves behind.
 *
 * @param run its number, from 1
 * @param world the world that was drawn for it
 * @param outcome what is in force at its end, or null if nothing is
 * @param ending the index of its ending
 * @param changedIn by issue, the round of its last change, or {@link Change#NOTHING}
 * @param payoffs by actor, the value at the end
 * @param opened the tracks that were open at some time, in declared order
 * @param deals what took effect, in order
 * @param refusals what was refused, in order
 * @param breakdowns what fell back, in order
 * @param path how it went
 */
public record RunRecord(
    int run,
    World world,
    @Nullable Outcome outcome,
    int ending,
    List<Integer> changedIn,
    List<Double> payoffs,
    List<Integer> opened,
    List<Deal> deals,
    List<Refusal> refusals,
    List<Breakdown> breakdowns,
    RunPath path) {

  public RunRecord {
    changedIn = List.copyOf(changedIn);
    payoffs = List.copyOf(payoffs);
    opened = List.copyOf(opened);
    deals = List.copyOf(deals);
    refusals = List.copyOf(refusals);
    breakdowns = List.copyOf(breakdowns);
  }

  /**
   * The round of the last change of the status quo, or {@link Change#NOTHING} if there was none.
   */
  public int settledRound() {
    return changedIn.stream().mapToInt(Integer::intValue).max().orElse(Change.NOTHING);
  }
}
