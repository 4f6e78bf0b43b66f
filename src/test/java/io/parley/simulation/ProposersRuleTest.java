package io.parley.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.record.TranscriptEntry;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables at which some propose and the others only answer. */
@Tag("fast")
class ProposersRuleTest {

  private static final int PLACES = 21;

  /**
   * The setter's outcome of Romer and Rosenthal (1978): of what the pivotal voter prefers to what
   * is in force, what is nearest to the setter's ideal.
   */
  @Test
  void theSetterGetsWhatIsNearestToItOfWhatTheVoterPrefers() {
    Random random = new Random(1);
    for (int game = 0; game < 60; game++) {
      int setter = random.nextInt(PLACES);
      int voter = random.nextInt(PLACES);
      int inForce = random.nextInt(PLACES);
      String outcome = setterGame(setter, voter, inForce, "alternating-offers", "unanimity", "[a]");
      assertThat(outcome)
          .as("setter %d, voter %d, in force %d", setter, voter, inForce)
          .isEqualTo("o" + setterOutcome(setter, voter, inForce));
    }
  }

  /** Whom the setter reckons with is pivotal under a quorum; the third has no influence. */
  @Test
  void underAQuorumTheSetterNeedsOneVoter() {
    Random random = new Random(2);
    for (int game = 0; game < 60; game++) {
      int setter = random.nextInt(PLACES);
      int voter = random.nextInt(PLACES);
      int inForce = random.nextInt(PLACES);
      String outcome = setterGame(setter, voter, inForce, "multiple-offers", "{quorum: 2}", "[a]");
      assertThat(outcome)
          .as("setter %d, voter %d, in force %d", setter, voter, inForce)
          .isEqualTo("o" + setterOutcome(setter, voter, inForce));
    }
  }

  /** The same two with the agenda in the hands of one and of the other. */
  @Test
  void itMattersWhoSetsTheAgenda() {
    assertThat(setterGame(20, 6, 0, "multiple-offers", "{quorum: 2}", "[a]")).isEqualTo("o11");
    assertThat(setterGame(6, 20, 0, "multiple-offers", "{quorum: 2}", "[a]")).isEqualTo("o6");
  }

  private static int setterOutcome(int setter, int voter, int inForce) {
    return IntStream.range(0, PLACES)
        .filter(place -> Math.abs(place - voter) < Math.abs(inForce - voter))
        .filter(place -> Math.abs(place - setter) <= Math.abs(inForce - setter))
        .boxed()
        .min(
            Comparator.<Integer>comparingInt(place -> Math.abs(place - setter))
                .thenComparing(place -> Math.abs(place - voter)))
        .orElse(inForce);
  }

  private static String setterGame(
      int setter, int voter, int inForce, String protocol, String agreement, String proposers) {
    StringBuilder options = new StringBuilder();
    for (int place = 0; place < PLACES; place++) {
      options.append(place == 0 ? "" : ", ").append("o").append(place);
      options.append(": {at: ").append(5 * place).append("}");
    }
    String bystander =
        agreement.equals("unanimity")
            ? ""
            : "  c: {influence: 0, patience: never, positions: {x: {ideal: o%d}}}"
                .formatted(inForce);
    return OneRun.of(
            """
            scenario: agenda
            clock: {rounds: 130}
            issues:
              x: {options: {%s}, status_quo: o%d}
            actors:
              a: {patience: 120, positions: {x: {ideal: o%d}}}
              b: {patience: 0, strategy: {acceptance: next}, positions: {x: {ideal: o%d}}}
            %s
            tracks:
              floor:
                participants: all
                proposers: %s
                issues: all
                protocol: %s
                agreement: %s
            """
                .formatted(
                    options, inForce, setter, voter, bystander, proposers, protocol, agreement))
        .option("x");
  }

  /** B says yes to all that a puts, c holds out for a road; a concedes it in the end. */
  @Test
  void aNoOfOneWhoCanNotCounterFreesTheProposer() {
    OneRun run =
        OneRun.of(
            """
            scenario: link
            clock: {rounds: 20}
            issues:
              link: {options: [none, rail, both, road], status_quo: none}
            actors:
              a: {patience: 10, positions: {link: {values: {none: 0, rail: 1, both: 0.6, road: 0.2}}}}
              b: {patience: 0, positions: {link: {values: {none: 0, rail: 1, both: 1, road: 1}}}}
              c: {patience: 16, positions: {link: {values: {none: 0.1, rail: 0.2, both: 0.4, road: 1}}}}
            tracks:
              floor: {participants: all, proposers: a, issues: all, seating: fixed}
            """
                .replace("proposers: a", "proposers: [a]"));
    assertThat(run.option("link")).isEqualTo("road");
    assertThat(run.proposals("floor")).isNotEmpty().allMatch(proposal -> proposal.contains(" a: "));
    assertThat(run.all(TranscriptEntry.Passed.class)).allMatch(it -> it.actor() == 0);
  }

  /** C sits down in round 2, and would have a road, for which b and a together give enough. */
  @Test
  void whoTakesASeatLaterMayProposeOnlyIfNamed() {
    assertThat(laterSeat("[a]")).noneMatch(proposal -> proposal.contains(" c: "));
    assertThat(laterSeat("[a, c]")).anyMatch(proposal -> proposal.contains(" c: "));
  }

  private static Iterable<String> laterSeat(String proposers) {
    return OneRun.of(
            """
            scenario: seat
            clock: {rounds: 8}
            issues:
              link: {options: [none, rail, road], status_quo: none}
            actors:
              a: {patience: never, positions: {link: {values: {none: 0.5, rail: 1, road: 0.2}}}}
              b: {patience: never, positions: {link: {values: {none: 0.5, rail: 0, road: 1}}}}
              c: {patience: 2, positions: {link: {values: {none: 0, rail: 0, road: 1}}}}
            tracks:
              floor: {participants: [a, b], proposers: PROPOSERS, issues: all}
            events:
              invited: {round: 2, widen: {floor: [c]}}
            """
                .replace("PROPOSERS", proposers))
        .proposals("floor");
  }
}
