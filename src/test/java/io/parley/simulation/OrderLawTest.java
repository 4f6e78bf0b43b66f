package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Scenario;
import io.parley.model.draw.Vocabulary;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.RunRecord;
import io.parley.model.record.TranscriptEntry;
import io.parley.strategy.Strategies;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Neither the order in which issues and options are declared nor an issue that matters to nobody
 * changes anything: not a figure, not a word of the transcript. Exactly, so nothing is left to
 * chance.
 */
class OrderLawTest {

  private static final Vocabulary VOCABULARY = Negotiation.vocabulary(Strategies.standard());
  private static final long SEED = 11;

  /** Every protocol with every strategy, with many ties: few options, round numbers. */
  @ParameterizedTest
  @MethodSource("protocols")
  void orderChangesNothingWhateverTheStrategies(String protocol) {
    int turn = 0;
    for (String kind : List.of("amended", "none")) {
      for (String concession : VOCABULARY.concessionNames()) {
        if (concession.equals(Vocabulary.WEARY)) {
          continue; // needs more to be said; generated scenarios have it
        }
        for (String offer : VOCABULARY.offers()) {
          for (String belief : VOCABULARY.beliefs()) {
            String acceptance =
                VOCABULARY.acceptances().get(turn++ % VOCABULARY.acceptances().size());
            String strategy =
                "{concession: %s, offer: %s, acceptance: %s, belief: %s}"
                    .formatted(concession, offer, acceptance, belief);
            requireSameInAnyOrder(pie(kind, protocol, strategy), 1);
          }
        }
      }
    }
  }

  static List<String> protocols() {
    return VOCABULARY.protocols();
  }

  /** Lines, linkages, ratification, events, several tables. */
  @Test
  void orderChangesNothingInGeneratedScenarios() {
    for (long seed = 1; seed <= 200; seed++) {
      requireSameInAnyOrder(ScenarioGenerator.yaml(seed), 2);
    }
  }

  private static void requireSameInAnyOrder(String yaml, int runs) {
    List<String> expected = told(yaml, runs);
    assertThat(told(Reordered.issues(yaml), runs)).as("issues of\n" + yaml).isEqualTo(expected);
    assertThat(told(Reordered.options(yaml), runs)).as("options of\n" + yaml).isEqualTo(expected);
    assertThat(told(Reordered.withIdleIssue(yaml), runs))
        .as("an idle issue in\n" + yaml)
        .isEqualTo(expected);
  }

  private static String pie(String kind, String protocol, String strategy) {
    boolean none = kind.equals("none");
    StringBuilder yaml = new StringBuilder("scenario: pie\nclock: {rounds: 14}\n");
    yaml.append(none ? "status_quo: none\n" : "").append("issues:\n");
    for (String issue : List.of("b", "a", "c")) {
      yaml.append("  ").append(issue).append(":\n    options:\n");
      for (int option : new int[] {0, 2, 1}) {
        yaml.append("      %s%d: {at: %d}\n".formatted(issue, option, 50 * option));
      }
      yaml.append(none ? "" : "    status_quo: %s1%n".formatted(issue));
    }
    yaml.append("actors:\n");
    for (int actor = 0; actor < 3; actor++) {
      yaml.append("  p%d:\n    patience: {uniform: [4, 14]}\n".formatted(actor));
      yaml.append("    strategy: ").append(strategy).append("\n");
      yaml.append(none ? "    reservation: 0.1\n" : "").append("    positions:\n");
      for (int issue = 0; issue < 3; issue++) {
        yaml.append(
            "      %1$s: {ideal: %1$s%2$d, salience: %3$d}\n"
                .formatted(
                    "abc".charAt(issue), 2 * ((actor + issue) % 2), 1 + (actor + issue) % 3));
      }
    }
    return yaml.append(
            "tracks:\n  t: {participants: all, issues: all, protocol: " + protocol + "}\n")
        .toString();
  }

  /** What runs leave behind, by ids. */
  private static List<String> told(String yaml, int runs) {
    Scenario scenario = ScenarioGenerator.read(yaml);
    Negotiation negotiation = Negotiation.keyed(scenario, Strategies.standard(), SEED);
    List<String> told = new ArrayList<>();
    for (int run = 1; run <= runs; run++) {
      List<String> moments = new ArrayList<>();
      RunRecord record = negotiation.play(run, moment -> moments.add(told(scenario, moment)));
      told.add(told(scenario, record));
      told.addAll(moments);
    }
    return told;
  }

  private static String told(Scenario scenario, RunRecord record) {
    Map<String, Integer> changedIn = new TreeMap<>();
    for (int issue = 0; issue < scenario.issues().size(); issue++) {
      changedIn.put(scenario.issues().get(issue).id(), record.changedIn().get(issue));
    }
    changedIn.remove(Reordered.IDLE);
    return Stream.of(
            told(scenario, record.outcome()),
            record.ending(),
            changedIn,
            record.payoffs(),
            record.deals().stream()
                .map(it -> it.round() + "/" + it.proposer() + told(scenario, it.changes()))
                .toList(),
            record.refusals(),
            record.breakdowns().stream()
                .map(it -> it.round() + told(scenario, it.changes()))
                .toList(),
            Arrays.deepToString(record.path().aspiration()),
            Arrays.deepToString(record.path().noDeal()))
        .map(Object::toString)
        .toList()
        .toString();
  }

  private static String told(Scenario scenario, Outcome outcome) {
    return outcome == null
        ? "nothing"
        : told(
            scenario,
            IntStream.range(0, outcome.size())
                .mapToObj(issue -> new Change(issue, Change.NOTHING, outcome.option(issue)))
                .toList());
  }

  private static String told(Scenario scenario, List<Change> changes) {
    return changes.stream()
        .filter(change -> !id(scenario, change).equals(Reordered.IDLE))
        .map(
            change ->
                id(scenario, change)
                    + ":"
                    + option(scenario, change, change.from())
                    + ">"
                    + option(scenario, change, change.to()))
        .sorted()
        .toList()
        .toString();
  }

  private static String id(Scenario scenario, Change change) {
    return scenario.issues().get(change.issue()).id();
  }

  private static String option(Scenario scenario, Change change, int option) {
    return option == Change.NOTHING
        ? "none"
        : scenario.issues().get(change.issue()).options().get(option).id();
  }

  private static String told(Scenario scenario, TranscriptEntry moment) {
    if (moment instanceof TranscriptEntry.Proposed it) {
      return "proposed " + it.actor() + it.value() + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.Answered it) {
      return "answered " + it.actor() + it.value() + it.least() + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.Held it) {
      return "held " + it.actor() + it.value() + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.Drafted it) {
      return "drafted " + it.against() + it.taken() + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.TextPut it) {
      return "put " + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.Carried it) {
      return "carried " + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.TookEffect it) {
      return "took effect " + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.CameIntoForce it) {
      return "came into force " + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.PledgeFell it) {
      return "fell " + told(scenario, it.changes());
    }
    if (moment instanceof TranscriptEntry.Reverted it) {
      return "reverted " + told(scenario, it.changes());
    }
    return moment instanceof TranscriptEntry.InForce it
        ? "in force " + told(scenario, it.outcome())
        : moment.toString();
  }
}
