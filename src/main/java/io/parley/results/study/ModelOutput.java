package io.parley.results.study;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.parley.model.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Something that a run came to, as a number or several, read off its row in {@code runs.csv}.
 *
 * @param kind what it is about
 * @param id the ending's or actor's id; empty where it is about neither
 * @param label its name for people
 * @param components its numbers
 */
public record ModelOutput(
    Kind kind, String id, String label, List<ToDoubleFunction<NamedCsvRecord>> components) {

  public ModelOutput {
    components = List.copyOf(components);
  }

  /** What an output is about. */
  public enum Kind {
    /** Which ending a run has: an indicator for each. */
    ENDINGS("ending"),
    /** Whether a run has one ending: 1 or 0. */
    ENDING("ending:"),
    /** What a run pays an actor. */
    PAYOFF("payoff:"),
    /**
     * The round of the last change. A run that changes nothing counts as settled in the round after
     * the clock's last: later than any that does, and not left out.
     */
    SETTLED_ROUND("settled_round");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Its name in options and files, e.g. {@code ending:stalemate}. */
  public String name() {
    return kind.prefix + id;
  }

  /** Whether it is a share of runs. */
  public boolean isShare() {
    return kind == Kind.ENDING;
  }

  /** Every output of a scenario. */
  public static List<ModelOutput> all(Scenario scenario) {
    List<ModelOutput> outputs = new ArrayList<>();
    scenario
        .endings()
        .forEach(
            ending ->
                outputs.add(
                    new ModelOutput(
                        Kind.ENDING, ending.id(), ending.label(), List.of(is(ending.id())))));
    outputs.add(
        0,
        new ModelOutput(
            Kind.ENDINGS,
            "",
            "How runs end",
            outputs.stream().map(each -> each.components().get(0)).toList()));
    scenario
        .actors()
        .forEach(
            actor ->
                outputs.add(
                    new ModelOutput(
                        Kind.PAYOFF,
                        actor.id(),
                        actor.title(),
                        List.of(number("payoff_" + actor.id())))));
    outputs.add(
        new ModelOutput(
            Kind.SETTLED_ROUND,
            "",
            "Round of the last change",
            List.of(settled(scenario.clock().rounds()))));
    return outputs;
  }

  private static ToDoubleFunction<NamedCsvRecord> is(String ending) {
    return run -> run.getField("ending").equals(ending) ? 1 : 0;
  }

  private static ToDoubleFunction<NamedCsvRecord> number(String column) {
    return run -> Double.parseDouble(run.getField(column));
  }

  private static ToDoubleFunction<NamedCsvRecord> settled(int afterLast) {
    return run -> {
      String round = run.getField("settled_round");
      return round.isEmpty() ? afterLast : Integer.parseInt(round);
    };
  }
}
