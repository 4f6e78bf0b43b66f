package io.parley.simulation;

import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.outcome.Outcome;
import io.parley.simulation.protocol.Protocols;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes small games of two actors, {@code a} and {@code b}, and plays them. */
final class Games {

  private Games() {}

  /** A game without a status quo on issues of five options each at 0, 25, 50, 75 and 100. */
  static Scenario game(int issues, int rounds, String a, String b) {
    StringBuilder yaml = new StringBuilder("scenario: game\nstatus_quo: none\n");
    yaml.append("clock: {rounds: ").append(rounds).append("}\nissues:\n");
    for (int issue = 0; issue < issues; issue++) {
      yaml.append("  i").append(issue);
      yaml.append(
          ": {options: {o0: {at: 0}, o1: {at: 25}, o2: {at: 50}, o3: {at: 75}, o4: {at: 100}}}\n");
    }
    yaml.append("actors:\n  a:\n").append(a.indent(4)).append("  b:\n").append(b.indent(4));
    yaml.append("tracks:\n  table: {participants: all, issues: all}\n");
    return ScenarioGenerator.read(yaml.toString());
  }

  /** An actor with the ideals and saliences given by issue. */
  static String actor(String strategy, int patience, int[] ideals, int[] declared, int[] salience) {
    StringBuilder yaml = new StringBuilder("reservation: 0\npatience: ");
    yaml.append(patience).append("\nstrategy: {").append(strategy).append("}\npositions:\n");
    for (int issue = 0; issue < ideals.length; issue++) {
      yaml.append("  i").append(issue).append(": {ideal: o").append(ideals[issue]);
      yaml.append(", declared: o").append(declared[issue]);
      yaml.append(", salience: ").append(salience[issue]).append("}\n");
    }
    return yaml.toString();
  }

  /** The state at the end of a run. */
  static NegotiationState played(Scenario scenario, long seed) {
    NegotiationState state =
        new NegotiationState(
            scenario,
            scenario.issues().stream()
                .map(issue -> IntStream.range(0, issue.options().size()).toArray())
                .toArray(int[][]::new),
            Strategies.standard(),
            Protocols.standard(),
            seed,
            1,
            Draws.keyed(seed, scenario.parameters()),
            null);
    state.start();
    while (!state.isOver() && state.schedule.step(state)) {
      // a step is a round
    }
    return state;
  }

  /** All outcomes of a game with {@code issues} issues. */
  static List<Outcome> outcomes(int issues) {
    List<Outcome> outcomes = new ArrayList<>(List.of(Outcome.of(new int[issues])));
    for (int issue = 0; issue < issues; issue++) {
      List<Outcome> more = new ArrayList<>();
      for (Outcome outcome : outcomes) {
        for (int option = 0; option < 5; option++) {
          more.add(outcome.with(issue, option));
        }
      }
      outcomes = more;
    }
    return outcomes;
  }
}
