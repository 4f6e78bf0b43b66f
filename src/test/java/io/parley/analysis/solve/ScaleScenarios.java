package io.parley.analysis.solve;

import io.parley.model.Scenario;
import io.parley.scenario.ScenarioReader;
import io.parley.simulation.Negotiation;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes scenarios to solve at random, as YAML: both kinds, every rule, lines and prospects. */
public final class ScaleScenarios {

  private final Random random;
  private final Random second; // by itself, for what the second edition added
  private final StringBuilder yaml = new StringBuilder();
  private final int actors;
  private final int[] options;
  private final boolean statusQuo;

  private ScaleScenarios(long seed, int actors, int[] options) {
    random = new Random(seed);
    second = new Random(31 * seed + 7);
    this.actors = actors;
    this.options = options;
    statusQuo = random.nextInt(3) > 0;
  }

  /** A scenario with few enough outcomes to go through. */
  public static Scenario small(long seed) {
    Random sizes = new Random(seed + 1_000_000);
    int[] options =
        IntStream.range(0, 2 + sizes.nextInt(5)).map(issue -> 2 + sizes.nextInt(3)).toArray();
    return read(new ScaleScenarios(seed, 2 + sizes.nextInt(4), options).write());
  }

  /** A scenario with four actors, each with lines and linkages, and 5^20 outcomes. */
  public static String large(long seed) {
    return new ScaleScenarios(seed, 4, IntStream.generate(() -> 5).limit(20).toArray()).write();
  }

  /**
   * A scenario in which every outcome is worth the same to both actors but for rounding: nothing
   * depends on any issue, and six of them may fall back.
   */
  public static Scenario indifferent() {
    StringBuilder yaml = new StringBuilder("scenario: indifferent\nclock: {rounds: 5}\nissues:\n");
    StringBuilder events = new StringBuilder("events:\n");
    StringBuilder alike = new StringBuilder();
    for (int i = 1; i <= 6; i++) {
      yaml.append("  i%d: {options: {no: {}, yes: {}}, status_quo: no}\n".formatted(i));
      alike.append("      i%d: {values: {no: 0.3, yes: 0.3}, salience: 1}\n".formatted(i));
      events.append(
          "  e%d: {chance: 0.%d3, when: {i%d: [yes]}, revert: [i%d], foresight: 3}\n"
              .formatted(i, i, i, i));
    }
    yaml.append("actors:\n");
    for (String actor : List.of("a", "b")) {
      yaml.append("  %s:\n    attrition: 0.1\n    patience: 5\n".formatted(actor));
      yaml.append("    while: {i1: [no, yes]}\n    positions:\n").append(alike);
    }
    yaml.append("tracks: {table: {participants: all, issues: all, protocol: multiple-offers}}\n");
    yaml.append(events).append("endings: {deal: {deal: true}, none: {otherwise: true}}\n");
    return read(yaml.toString());
  }

  public static Scenario read(String yaml) {
    return new ScenarioReader(Negotiation.vocabulary(Strategies.standard()))
        .read("generated", yaml, List.of())
        .scenario();
  }

  private String write() {
    line(0, "scenario: generated");
    line(0, "clock: {rounds: 20}");
    if (!statusQuo) {
      line(0, "status_quo: none");
    }
    writeIssues();
    line(0, "actors:");
    IntStream.range(0, actors).forEach(this::writeActor);
    writeTrack();
    if (statusQuo && chance(0.5)) {
      line(0, "events:");
      IntStream.range(0, 1 + random.nextInt(2)).forEach(this::writeEvent);
    }
    if (statusQuo) {
      line(0, "endings:");
      line(1, "first: {when: %s}", condition(1));
      line(1, "changed: {deal: true}");
      line(1, "other: {otherwise: true}");
    }
    return yaml.toString();
  }

  private void writeIssues() {
    line(0, "issues:");
    for (int issue = 0; issue < options.length; issue++) {
      line(1, "i%d:", issue);
      line(2, "options:");
      for (int option = 0; option < options[issue]; option++) {
        String consent = chance(0.1) ? ", consent: " + someActors(1) : "";
        line(3, "o%d: {at: %d%s}", option, 100 * option / (options[issue] - 1), consent);
      }
      if (statusQuo) {
        line(2, "status_quo: o%d", random.nextInt(options[issue]));
      }
      if (chance(0.4)) {
        line(2, "consent: %s", someActors(1));
      }
    }
  }

  private void writeActor(int actor) {
    line(1, "a%d:", actor);
    line(2, "influence: %s", number(0, 50));
    line(2, "attrition: %s", number(0, 0.02));
    line(2, "patience: 10");
    line(2, "exclusion_cost: %s", number(0, 0.1));
    if (statusQuo) {
      line(2, "outlook: %s", number(-0.2, 0.2));
      if (chance(0.6)) {
        line(2, "while: %s", condition(2));
      }
    } else {
      line(2, "reservation: %s", number(0.3, 0.7));
    }
    line(2, "positions:");
    for (int issue = 0; issue < options.length; issue++) {
      String salience = number(issue == 0 ? 1 : 0, 100);
      if (chance(0.4)) {
        line(3, "i%d: {values: %s, salience: %s}", issue, values(issue), salience);
      } else {
        int ideal = random.nextInt(options[issue]);
        line(3, "i%d: {ideal: o%d, salience: %s}", issue, ideal, salience);
      }
    }
    writeRedLines();
    line(2, "linkages:");
    line(3, "one: {when: %s, worth: %s}", condition(3), number(-0.2, 0.2));
    line(3, "two: {when: %s, worth: %s}", condition(2), number(-0.2, 0.2));
  }

  private void writeRedLines() {
    line(2, "red_lines:");
    line(3, "first: {never: %s, firmness: %s%s}", condition(2), number(0, 0.3), price());
    line(3, "second: {never: %s%s}", condition(3), bluff());
    if (chance(0.1)) {
      line(3, "third: {excluded: refuse}");
    }
  }

  private String price() {
    return String.format(Locale.ROOT, ", price: %.4f", 0.3 * second.nextDouble());
  }

  /** Of a line that is a bluff in the world of the medians in one case of three. */
  private String bluff() {
    return switch (second.nextInt(3)) {
      case 0 -> ", bluff: 0.9" + price();
      case 1 -> ", bluff: 0.2" + price();
      default -> "";
    };
  }

  private void writeTrack() {
    String rule =
        switch (random.nextInt(4)) {
          case 0 -> "{quorum: 2}";
          case 1 -> "{quorum: 2, veto: [a0]}";
          case 2 -> "{votes: {a0: 3, a1: 2}, threshold: 3}";
          default -> "unanimity";
        };
    boolean names = rule.contains("a0");
    line(0, "tracks:");
    line(1, "table:");
    line(2, "participants: %s", names ? "all" : someActors(2));
    line(2, "issues: all");
    line(2, "protocol: multiple-offers");
    line(2, "agreement: %s", rule);
  }

  private void writeEvent(int event) {
    line(1, "e%d:", event);
    line(2, "chance: %s", number(0.01, 0.2));
    if (chance(0.7)) {
      line(2, "when: %s", condition(2));
    }
    line(2, "revert: [i%d]", random.nextInt(options.length));
    line(2, "foresight: %d", random.nextInt(6));
  }

  private String values(int issue) {
    return IntStream.range(0, options[issue])
        .mapToObj(option -> "o" + option + ": " + number(0, 1))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String condition(int clauses) {
    return shuffled(options.length).stream()
        .limit(clauses)
        .map(issue -> "i" + issue + ": " + someOptions(issue))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String someOptions(int issue) {
    return shuffled(options[issue]).stream()
        .limit(1 + random.nextInt(options[issue] - 1))
        .map(option -> "o" + option)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private String someActors(int least) {
    return shuffled(actors).stream()
        .limit(least + random.nextInt(actors - least + 1))
        .sorted()
        .map(actor -> "a" + actor)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private List<Integer> shuffled(int count) {
    List<Integer> all = new ArrayList<>(IntStream.range(0, count).boxed().toList());
    Collections.shuffle(all, random);
    return all;
  }

  private String number(double low, double high) {
    return String.format(Locale.ROOT, "%.4f", low + (high - low) * random.nextDouble());
  }

  private boolean chance(double chance) {
    return random.nextDouble() < chance;
  }

  private void line(int depth, String format, Object... arguments) {
    yaml.append("  ".repeat(depth))
        .append(String.format(Locale.ROOT, format, arguments))
        .append('\n');
  }
}
