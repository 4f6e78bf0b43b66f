package io.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each warning, and no warning of what is as it should be. */
@Tag("fast")
class WarningsTest {

  private static final String SCENARIO =
      """
      scenario: pair
      clock: {rounds: 10}
      issues:
        x: {title: Land, options: {a: {at: 0}, b: {at: 50}, c: {at: 100}}, status_quo: a}
        y: {title: Water, options: {a: {at: 0}, b: {at: 50}, c: {at: 100}}, status_quo: a}
      actors:
        p: {title: North, positions: {x: {ideal: b}, y: {ideal: c}}}
        q: {title: South, positions: {x: {ideal: c}, y: {ideal: b}}}
      tracks:
        t: {title: Talks, participants: all, issues: all, opens: 0}
        u: {title: More, participants: all, issues: [y], opens: {x: [b, c]}}
      events:
        e: {title: Storm, chance: 0.1, revert: [x]}
      endings:
        full: {label: Full, when: {x: c}}
        part: {label: Part, when: {x: [b, c]}}
        none: {label: None, otherwise: true}
      """;

  @Test
  void whatIsAsItShouldBeRaisesNone() {
    assertThat(warnings(SCENARIO)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x: c} | x: [a, b, c]} | endings.part can't be reached: endings.full comes before it and",
        "{x: [b, c]}} | {x: c, y: a}} | endings.part can't be reached: endings.full comes before",
        "x: c} | x: c, y: [b, c]} | ''",
        "issues: all, opens: 0 | issues: [y], opens: 0 | tracks.u never opens",
        "issues: all, opens: 0 | issues: [y], opens: 0 | endings.full can't be reached: nothing",
        "opens: 0 | opens: never | tracks.t never opens",
        "opens: 0 | opens: {x: [b]} | tracks.t never opens",
        "opens: 0 | opens: 10 | tracks.t opens after the last round",
        "Water | Land | issues.y has the same title as issues.x",
        "South | North | actors.q has the same title as actors.p",
        "More | Talks | tracks.u has the same title as tracks.t",
        "label: Part | label: Full | endings.part has the same title as endings.full",
        "{x: {ideal: b}, | {x: {ideal: b, salience: {choice: {0: 0.5, 1: 0.5}}}, | ''",
        "{ideal: b}, y: {ideal: c}} | {ideal: b, salience: {choice: {0: 0.5, 1: 0.5}}}} |"
            + " actors.p.positions may all come to weigh nothing",
        "opens: 0} | opens: 9, protocol: single-text, drafts: 1} | tracks.t has fewer drafts",
        "opens: 0} | opens: 9, protocol: single-text, drafts: 2} | ''",
      })
  void whatIsLikelyNotMeantIsNamedWithItsPlace(String what, String change, String warning) {
    List<String> warnings = warnings(SCENARIO.replace(what, change));
    if (warning.isEmpty()) {
      assertThat(warnings).isEmpty();
    } else {
      assertThat(warnings)
          .anySatisfy(
              it -> assertThat(it).startsWith(warning).matches(".*\\(test\\.yaml:\\d+:\\d+\\)"));
    }
  }

  @Test
  void anIssueThatMattersToNobodyIsNamed() {
    String yaml = SCENARIO.replace("actors:", "  z: {options: [a, b], status_quo: a}\nactors:");
    assertThat(warnings(yaml))
        .containsExactly(
            "issues.z matters to nobody, so that nothing is said of it (test.yaml:6:3)");
  }

  @Test
  void anActorWithoutSeatAndConsentIsNamedUnlessItMediates() {
    String idle =
        SCENARIO
            .replace("participants: all", "participants: [p, q]")
            .replace("status_quo: a}", "status_quo: a, consent: [p, q]}")
            .replace("tracks:", "  r: {title: East, positions: {x: {ideal: a}}}\ntracks:");
    assertThat(warnings(idle))
        .containsExactly("actors.r has no seat and no consent (test.yaml:9:3)");
    String mediating =
        idle.replace(
            "issues: all, opens: 0",
            "issues: all, opens: 0, protocol: single-text, mediator: {by: r, style: formulate}");
    assertThat(warnings(mediating)).isEmpty();
  }

  /** Neither earlier ending takes all, both do. */
  @Test
  void anEndingMayBeShadowedBySeveral() {
    String several =
        SCENARIO.replace(
            "  none:",
            "  still: {label: Still, when: {x: a}}\n  last: {label: Last, deal: true}\n  none:");
    assertThat(warnings(several))
        .singleElement()
        .asString()
        .startsWith("endings.last can't be reached: those before it");
  }

  private static List<String> warnings(String yaml) {
    return Warnings.ofRuns(Scenarios.read(yaml));
  }
}
