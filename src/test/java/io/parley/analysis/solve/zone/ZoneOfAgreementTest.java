package io.parley.analysis.solve.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.Share;
import io.parley.analysis.Stalemate;
import io.parley.analysis.solve.ScaleScenarios;
import io.parley.analysis.solve.bargain.Question;
import io.parley.model.Scenario;
import io.parley.model.draw.Draws;
import io.parley.model.draw.World;
import io.parley.model.outcome.Change;
import io.parley.model.outcome.Outcome;
import io.parley.model.record.RunPath;
import io.parley.model.record.RunRecord;
import io.parley.scenario.Scenarios;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ZoneOfAgreementTest {

  @Test
  void aZoneOpensWhenALineGivesWay() {
    assertThat(openRounds(bargain(""))).isEqualTo(IntStream.range(20, 40).boxed().toList());
    assertThat(stalemate(bargain(""))).isEqualTo(missed(20));
  }

  @Test
  void aZoneClosesWhileAReversionIsInSight() {
    Scenario scenario =
        bargain(
            """
            events:
              collapse: {round: 30, revert: [guard], foresight: 4}
            """);

    assertThat(openRounds(scenario))
        .isEqualTo(
            IntStream.range(20, 40).filter(round -> round < 26 || round >= 30).boxed().toList());
  }

  @Test
  void aZoneThatIsThereOnlyBeforeAReversionComesInSightIsFound() {
    Scenario scenario =
        bargain(
            """
            events:
              collapse: {chance: 1, after: 30, revert: [guard], foresight: 4, repeats: true}
            """);

    assertThat(openRounds(scenario)).isEqualTo(List.of(20, 21, 22, 23, 24, 25));
    assertThat(stalemate(scenario)).isEqualTo(missed(20));
  }

  /**
   * For the pass beta would give the fort, at a gain of 0.125, as it may lose the pass again with a
   * chance of one half. It has sworn never to have neither. When it gives that up, in round 4, it
   * might have to pay 0.81 for it, until holding out has cost it the 0.28 that are missing.
   */
  @Test
  void aZoneClosesWhenALineWithAPriceGivesWayToWhatADealMayFallBackTo() {
    Scenario scenario = fort("price: 0.81");

    assertThat(openRounds(scenario))
        .isEqualTo(
            IntStream.range(0, 40).filter(round -> round < 4 || round >= 28).boxed().toList());
    assertThat(openRounds(fort("price: 0"))).hasSize(40);
  }

  private static Scenario fort(String price) {
    return Scenarios.read(
            """
            scenario: fort
            clock: {rounds: 40}
            issues:
              fort: {options: [held, given], status_quo: held}
              pass: {options: [open, kept], status_quo: open}
            actors:
              alpha: {positions: {fort: {ideal: given, salience: 90}, pass: {ideal: open, salience: 10}}}
              beta:
                attrition: 0.01
                while: {fort: [held]}
                positions: {fort: {ideal: held, salience: 25}, pass: {ideal: kept, salience: 75}}
                red_lines: {sworn: {never: {fort: [given], pass: [open]}, firmness: 0.04, PRICE}}
            tracks:
              table: {participants: [alpha, beta], issues: all}
            events:
              loss: {chance: 0.5, revert: [pass], foresight: 1, when: {fort: [given]}}
            """
                .replace("PRICE", price))
        .scenario();
  }

  @Test
  void withoutAZoneInAnyRoundThereIsNone() {
    assertThat(stalemate(bargain("", "actors.beta.red_lines.unmoved.firmness=absolute")))
        .isEqualTo(new Stalemate(Stalemate.Zone.NONE, null));
    assertThat(stalemate(bargain("", "clock.rounds=20")))
        .isEqualTo(new Stalemate(Stalemate.Zone.NONE, null));
    assertThat(stalemate(bargain("", "clock.rounds=21"))).isEqualTo(missed(20));
  }

  @Test
  void whereWhatCouldBeAgreedGivesNobodyAnythingAllAreIndifferent() {
    assertThat(stalemate(alike("50"))).isEqualTo(new Stalemate(Stalemate.Zone.INDIFFERENT, null));
    assertThat(stalemate(alike("60"))).isEqualTo(missed(0));
  }

  /** Two who have what they want, and a third option for which the first would move. */
  private static Scenario alike(String third) {
    return Scenarios.read(
            """
            scenario: alike
            clock: {rounds: 10}
            issues: {x: {options: {a: {at: 50}, b: {at: 50}, c: {at: %s}}, status_quo: a}}
            actors:
              p: {positions: {x: {ideal: c, salience: 1}}}
              q: {positions: {x: {values: {a: 1, b: 1, c: 1}, salience: 1}}}
            tracks: {t: {participants: all, issues: all}}
            """
                .formatted(third))
        .scenario();
  }

  @Test
  void whatCannotBeShownEitherWayIsUndetermined() {
    Scenario scenario =
        Scenarios.read(ScaleScenarios.large(1), "actors.*.reservation=1").scenario();

    assertThat(stalemate(scenario)).isEqualTo(new Stalemate(Stalemate.Zone.UNDETERMINED, null));
  }

  @Test
  void aZoneWhoseFirstRoundCannotBeShownHasNone() {
    Scenario scenario =
        Scenarios.read(ScaleScenarios.large(1), "actors.*.reservation=0.85").scenario();

    assertThat(stalemate(scenario)).isEqualTo(new Stalemate(Stalemate.Zone.MISSED, null));
  }

  private static Stalemate missed(int from) {
    return new Stalemate(Stalemate.Zone.MISSED, from);
  }

  /** Beta's line holds for 20 rounds; what it then gives it only gives for the guards. */
  private static Scenario bargain(String events, String... overrides) {
    return Scenarios.read(
            """
            scenario: bargain
            clock: {rounds: 40}
            issues:
              line: {options: {old: {at: 0}, new: {at: 100}}, status_quo: old}
              guard: {options: {none: {at: 0}, some: {at: 100}}, status_quo: none}
            actors:
              alpha:
                positions: {line: {ideal: new, salience: 2}, guard: {ideal: none, salience: 1}}
                red_lines: {no-gift: {never: {line: [old], guard: [some]}}}
              beta:
                attrition: 0.01
                while: {line: [old, new]}
                positions: {line: {ideal: old, salience: 1}, guard: {ideal: some, salience: 2}}
                red_lines: {unmoved: {never: {line: [new]}, firmness: 0.2}}
            tracks:
              table: {participants: [alpha, beta], issues: all}
            """
                + events,
            overrides)
        .scenario();
  }

  private static List<Integer> openRounds(Scenario scenario) {
    Draws median = (run, parameter) -> 0.5;
    Question question = new Question(scenario, null, 0, null);
    List<Share> shares = Ripeness.of(question, median, 1).get(0).shares();
    return IntStream.range(0, shares.size())
        .filter(round -> shares.get(round).count() == 1)
        .boxed()
        .toList();
  }

  private static @Nullable Stalemate stalemate(Scenario scenario) {
    Outcome statusQuo = scenario.statusQuo();
    return StalemateCause.of(
        scenario,
        new RunRecord(
            1,
            World.central(scenario.parameters()),
            statusQuo,
            0,
            Collections.nCopies(scenario.issues().size(), Change.NOTHING),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new RunPath(
                new double[0][], new double[0][], new double[0][], new double[0][], new int[0])));
  }
}
