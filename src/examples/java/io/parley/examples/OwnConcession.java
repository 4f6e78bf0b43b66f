package io.parley.examples;

import io.parley.LoadedScenario;
import io.parley.Parley;
import io.parley.ScenarioBuilder;
import io.parley.model.draw.Vocabulary.Exponent;
import io.parley.strategy.Concession;
import io.parley.strategy.Standpoint;
import io.parley.strategy.Strategies;
import io.parley.study.Plugin;

/**
 * A concession of one's own, added in code. As it is a plugin too, a jar that names this class in
 * {@code META-INF/services/io.parley.study.Plugin} offers it to {@code parley --plugins}.
 */
public final class OwnConcession implements Concession, Plugin {

  @Override
  public String name() {
    return "half-way";
  }

  @Override
  public Exponent exponent() {
    return null;
  }

  @Override
  public double aspiration(Standpoint own) {
    return (own.noDealValue() + own.bestValue()) / 2;
  }

  @Override
  public Strategies strategies(Strategies known) {
    return known.with(this);
  }

  /** Two who split a pie: one goes half way at once, the other gives in bit by bit. */
  public static void main(String[] args) throws Exception {
    Parley parley = Parley.standard().with(new OwnConcession());
    LoadedScenario pie =
        parley.read(
            ScenarioBuilder.of("pie", 10)
                .withoutStatusQuo()
                .issue("split", "all-hers", "most-hers", "half", "most-his", "all-his")
                .set("actors.she.reservation", 0)
                .set("actors.she.strategy.concession", "half-way")
                .set("actors.he.reservation", 0)
                .set("actors.he.strategy.concession", "linear")
                .wants("she", "split", "all-hers", 1)
                .wants("he", "split", "all-his", 1)
                .table("kitchen", "she", "he"));
    parley
        .batch(pie)
        .runs(20)
        .seed(7)
        .play(run -> System.out.println(run.run() + " " + run.outcome() + " " + run.payoffs()));
  }
}
