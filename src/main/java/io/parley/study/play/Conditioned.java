package io.parley.study.play;

import io.parley.analysis.BatchStatistics;
import io.parley.analysis.Share;
import io.parley.analysis.Stalemate;
import io.parley.analysis.history.Moved;
import io.parley.experiment.Batch;
import io.parley.experiment.BatchLength;
import io.parley.experiment.RecordSink;
import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.record.Fact;
import io.parley.model.record.RunRecord;
import io.parley.results.BatchPlan;
import io.parley.study.Progress;
import io.parley.study.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a batch whose history agrees with facts. They are played again: as draws are keyed by
 * run, these are the batch's own runs, and playing on gives those of a longer batch.
 */
public final class Conditioned implements RecordSink {

  private static final int MORE = 256;

  private final Scenario scenario;
  private final List<Fact> facts;
  private final int least;
  private final int until;
  private final List<World> worlds = new ArrayList<>();
  private final List<World> kept = new ArrayList<>();
  private final int[] endings;
  private int failures;

  private Conditioned(Scenario scenario, List<Fact> facts, int least, int until) {
    this.scenario = scenario;
    this.facts = facts;
    this.least = least;
    this.until = until;
    this.endings = new int[scenario.endings().size()];
  }

  /**
   * Plays the runs of a batch, and more until enough agree.
   *
   * @param runs how many the batch has
   * @param until how many are to agree, or 0 for however many do
   * @param most the most runs that are played
   * @throws InterruptedException if the thread is interrupted
   */
  public static Conditioned play(
      Session session, BatchPlan plan, List<Fact> facts, int runs, int until, int most, int threads)
      throws IOException, InterruptedException {
    Scenario scenario = plan.scenario().scenario();
    Conditioned conditioned = new Conditioned(scenario, facts, runs, until);
    session
        .listener()
        .during(
            () -> {
              BatchStatistics soFar = new BatchStatistics(scenario);
              try (Progress progress = session.listener().begins("Playing again", runs)) {
                for (long to = runs; !conditioned.isEnough(soFar.done(), most); to += MORE) {
                  BatchLength length = BatchLength.of((int) Math.min(to, Math.max(runs, most)));
                  new Batch(session.negotiation(plan), length, threads)
                      .play(soFar, conditioned, done -> progress.reached(Math.min(done, runs)));
                }
              }
            });
    return conditioned;
  }

  private boolean isEnough(int done, int most) {
    return done >= least && (kept.size() >= until || done >= most);
  }

  private boolean isOver() {
    return until > 0 && worlds.size() + failures >= least && kept.size() >= until;
  }

  @Override
  public void accept(RunRecord run, @Nullable Stalemate stalemate) {
    if (isOver()) {
      return; // the run that was enough is the last, however many were played at once
    }
    worlds.add(run.world());
    if (facts.stream().allMatch(fact -> fact.agrees(run, scenario.statusQuo()))) {
      kept.add(run.world());
      endings[run.ending()]++;
    }
  }

  @Override
  public void failed(int run, RuntimeException cause) {
    if (!isOver()) {
      failures++;
    }
  }

  /** How many runs were played to their end. */
  public int runs() {
    return worlds.size();
  }

  /** How many were not, and are left out. */
  public int failures() {
    return failures;
  }

  /** How many agree with the facts. */
  public int kept() {
    return kept.size();
  }

  /** The share of an ending, by its index, among the runs that agree; there have to be some. */
  public Share ending(int ending) {
    return Share.of(endings[ending], kept.size());
  }

  /** The drawn numbers, those that moved most first; there have to be runs that agree. */
  public List<Moved> moved() {
    return scenario.parameters().uncertain().stream()
        .filter(parameter -> !parameter.isWord())
        .map(
            parameter ->
                Moved.of(parameter.path(), numbers(worlds, parameter), numbers(kept, parameter)))
        .sorted(Comparator.comparingDouble(Moved::distance).reversed())
        .toList();
  }

  private static double[] numbers(List<World> worlds, Parameter parameter) {
    return worlds.stream().mapToDouble(world -> world.number(parameter)).toArray();
  }
}
