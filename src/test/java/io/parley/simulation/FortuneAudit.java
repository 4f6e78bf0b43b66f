package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.World;
import io.parley.model.fortune.Fortune;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.TranscriptEntry;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/** Reckons anew where fortunes can be and which numbers are in use. */
final class FortuneAudit {

  private static final double ROUNDING = 1e-9;

  private final Scenario scenario;
  private final List<Fortune> fortunes;
  private final double[] x;
  private World drawn;
  private int moves;

  FortuneAudit(Scenario scenario, World drawn) {
    this.scenario = scenario;
    this.drawn = drawn;
    fortunes = scenario.fortunes().all();
    x = new double[fortunes.size()];
    for (int fortune = 0; fortune < x.length; fortune++) {
      x[fortune] = kept(drawn.number(fortunes.get(fortune).start()), fortunes.get(fortune));
    }
  }

  /** How often a fortune moved. */
  int moves() {
    return moves;
  }

  private static double kept(double value, Fortune fortune) {
    return Math.min(fortune.range().high(), Math.max(fortune.range().low(), value));
  }

  void moved(TranscriptEntry.FortuneMoved it, @Nullable Outcome statusQuo) {
    Fortune fortune = fortunes.get(it.fortune());
    assertThat(it.round()).isPositive();
    assertThat(fortune.movesWhile() == null || fortune.movesWhile().holds(statusQuo)).isTrue();
    assertThat(it.from()).isEqualTo(x[it.fortune()]);
    double start = kept(drawn.number(fortune.start()), fortune);
    double pulled = it.from() - inUse().number(fortune.pull()) * (it.from() - start);
    assertThat(it.to())
        .as("round %d: where %s is", it.round(), fortune.id())
        .isBetween(
            kept(pulled + fortune.step().low(), fortune) - ROUNDING,
            kept(pulled + fortune.step().high(), fortune) + ROUNDING);
    x[it.fortune()] = it.to();
    moves++;
  }

  void changed(TranscriptEntry.ParameterChanged it) {
    Parameter parameter = scenario.parameters().find(it.path());
    assertThat(it.from()).isCloseTo(drawn.number(parameter), Offset.offset(ROUNDING));
    drawn = drawn.with(parameter, it.to());
  }

  /** What is drawn, and what all fortunes together add, kept in its range. */
  World inUse() {
    World world = drawn;
    for (Parameter parameter : scenario.parameters().all()) {
      double sum = 0;
      for (int fortune = 0; fortune < x.length; fortune++) {
        for (Fortune.Move move : fortunes.get(fortune).moves()) {
          sum += move.parameter().equals(parameter) ? drawn.number(move.factor()) * x[fortune] : 0;
        }
      }
      if (sum != 0 && !Double.isInfinite(drawn.number(parameter))) {
        double value = drawn.number(parameter) + sum;
        double kept = Math.min(parameter.range().high(), Math.max(parameter.range().low(), value));
        world = world.with(parameter, kept);
      }
    }
    return world;
  }
}
