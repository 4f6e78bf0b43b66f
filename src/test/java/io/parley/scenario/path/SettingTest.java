package io.parley.scenario.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.InputException;
import io.parley.model.RedLine;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.model.procedure.Track;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.ScenarioText;
import io.parley.scenario.Scenarios;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

  private static final String BASE = Scenarios.base("base");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actors.ukraine.influence           | 70                      | 70",
        "actors.us.patience                 | 8                       | 8",
        "actors.us.patience                 | {uniform: [2, 3]}       | uniform 2, 3",
        "actors.ukraine.patience            | 9                       | 9",
        "actors.ukraine.attrition           | {uniform: [0, 0.1]}     | uniform 0, 0.1",
        "actors.ukraine.red_lines.no-deal-without-kyiv.firmness | 0.3 | 0.3",
        "actors.russia.red_lines.no-force.firmness | absolute         | Infinity",
        "actors.russia.strategy.concession.boulware | 0.25            | 0.25",
        "events.pressure.set.actors.us.patience | 3                   | 3",
        "events.pressure.scale.actors.*.positions.fighting.salience | 2 | 2",
        "tracks.full-table.on_refusal       | close                   | 2",
        "tracks.bilateral.closes            | 2025-03-10              | 3",
      })
  void setsWhatTheFileSaysOrLeavesOut(String path, String value, String expected) {
    assertThat(distribution(BASE, path, path + "=" + value)).hasToString(expected);
  }

  @Test
  void aStarSetsAWholePartOfEachLikeAnId() {
    String each = "={acceptance: time}";
    Parameters parameters = parameters(BASE, "actors.*.strategy" + each);
    for (String actor : List.of("us", "russia", "ukraine")) {
      String path = "actors." + actor + ".strategy";
      assertThat(word(parameters, path + ".acceptance")).isEqualTo("time");
      assertThat(parameters).isNotEqualTo(parameters(BASE, path + each));
    }
    assertThat(parameters(BASE, "actors.*.linkages={l: {when: {fighting: war}, worth: 0.1}}"))
        .satisfies(some -> assertThat(some.find("actors.us.linkages.l.worth")).isNotNull());
  }

  @Test
  void aStarAddsNoNumberThatOnlySomeHave() {
    ScenarioFile before = Scenarios.read(BASE);
    ScenarioFile after = Scenarios.read(BASE, "events.*.chance={uniform: [0, 0.5]}");
    assertThat(after.scenario().events().stream().map(it -> it.chance() == null))
        .containsExactlyElementsOf(
            before.scenario().events().stream().map(it -> it.chance() == null).toList());
  }

  @Test
  void setsWhatIsNoParameter() {
    ScenarioFile file =
        Scenarios.read(
            BASE,
            "tracks.bilateral.participants=[us, ukraine]",
            "clock.rounds=30",
            "issues.fighting.status_quo=ceasefire",
            "title='Another: one'",
            "batch.runs=5",
            "batch.seed=-3");

    assertThat(file.scenario().tracks().get(0).participants().toList()).containsExactly(0, 2);
    assertThat(file.scenario().clock().rounds()).isEqualTo(30);
    assertThat(file.scenario().statusQuo().option(0)).isEqualTo(1);
    assertThat(file.scenario().title()).isEqualTo("Another: one");
    assertThat(file.runs()).isEqualTo(5);
    assertThat(file.seed()).isEqualTo(-3);
  }

  @Test
  void starStandsForEveryIdWhetherTheFileSaysItOrNot() {
    Parameters parameters = parameters(BASE, "actors.*.patience=9");

    for (String actor : List.of("us", "russia", "ukraine")) {
      assertThat(distribution(parameters, "actors." + actor + ".patience")).hasToString("9");
    }
  }

  @Test
  void starStandsForNothingThatIsNotThere() {
    ScenarioFile file = Scenarios.read(BASE, "actors.*.positions.security.salience=9");

    assertThat(file.scenario().actors().get(0).positions()).hasSize(2);
    assertThat(distribution(BASE, "actors.ukraine.positions.security.salience")).hasToString("60");
    assertThat(
            distribution(
                file.scenario().parameters(), "actors.ukraine.positions.security.salience"))
        .hasToString("9");
  }

  @Test
  void starGivesNobodyAnotherConcession() {
    Parameters parameters = parameters(BASE, "actors.*.strategy.concession.boulware=0.3");

    assertThat(distribution(parameters, "actors.russia.strategy.concession.boulware"))
        .hasToString("0.3");
    assertThat(word(parameters, "actors.us.strategy.concession")).isEqualTo("linear");
    assertThat(word(parameters, "actors.ukraine.strategy.concession")).isEqualTo("linear");
  }

  @Test
  void setsTheExponentOfAConcessionThatIsOnlyNamed() {
    String named = BASE.replace("{concession: {boulware: 0.5}}", "{concession: boulware}");
    String path = "actors.russia.strategy.concession.boulware";

    assertThat(distribution(named, path)).hasToString("0.2");
    assertThat(distribution(named, path, path + "=0.35")).hasToString("0.35");
  }

  @Test
  void setsTheExponentBesideAChoiceOfConcessions() {
    String choice =
        BASE.replace("{boulware: 0.5}", "{choice: {boulware: 0.4, conceder: 0.6}, conceder: 3}");
    String path = "actors.russia.strategy.concession.";

    assertThat(distribution(choice, path + "conceder")).hasToString("3");
    assertThat(distribution(choice, path + "boulware", path + "boulware=0.35")).hasToString("0.35");
  }

  @Test
  void anAbsentRedLineIsTakenOutAndAPresentOneLeftAsItIs() {
    ScenarioFile file =
        Scenarios.read(
            BASE,
            "actors.russia.red_lines.no-force=absent",
            "actors.ukraine.red_lines.no-deal-without-kyiv=present");

    assertThat(file.scenario().actors().get(1).redLines()).isEmpty();
    assertThat(file.paths()).doesNotContain("actors.russia.red_lines.no-force");
    assertThat(file.scenario().actors().get(2).redLines())
        .extracting(RedLine::id)
        .containsExactly("no-deal-without-kyiv");
  }

  @Test
  void starTakesEveryRedLineOut() {
    ScenarioFile file = Scenarios.read(BASE, "actors.*.red_lines.*=absent");

    assertThat(file.scenario().actors()).allMatch(actor -> actor.redLines().isEmpty());
  }

  @Test
  void laterSettingsWin() {
    String path = "actors.us.patience";

    assertThat(distribution(BASE, path, path + "=3", "actors.*.patience=4")).hasToString("4");
    assertThat(distribution(BASE, path, "actors.*.patience=4", path + "=3")).hasToString("3");
  }

  @Test
  void buildsOnWhatAnEarlierSettingSays() {
    String concession = "actors.us.strategy.concession";

    assertThat(
            distribution(
                BASE,
                concession + ".boulware",
                concession + "=boulware",
                concession + ".boulware=0.4"))
        .hasToString("0.4");
  }

  @Test
  void changesOneOfTwoThatShareAnAlias() {
    String shared =
        BASE.replace(
            "      security: {ideal: force, salience: 60}\n",
            """
                  security: &same {ideal: force, salience: 60}
              rada:
                positions:
                  security: *same
            """);
    String setting = "actors.ukraine.positions.security.salience=5";

    Parameters parameters = parameters(shared, setting);

    assertThat(distribution(parameters, "actors.ukraine.positions.security.salience"))
        .hasToString("5");
    assertThat(distribution(parameters, "actors.rada.positions.security.salience"))
        .hasToString("60");
  }

  static Stream<String> scenarios() {
    return Scenarios.valid();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyListedPathCanBeSetToWhatItIs(String text) {
    ScenarioFile file = Scenarios.read(text);
    String[] settings =
        file.paths().stream()
            .map(path -> path + "=" + ScenarioText.valueAt(file, path))
            .toArray(String[]::new);

    assertThat(ScenarioText.parameters(Scenarios.read(text, settings)))
        .containsExactlyInAnyOrderElementsOf(ScenarioText.parameters(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "base-scores"})
  void settingOnePathToWhatItIsChangesNoOther(String base) {
    String text = Scenarios.base(base);
    ScenarioFile file = Scenarios.read(text);

    for (String path : file.paths()) {
      String setting = path + "=" + ScenarioText.valueAt(file, path);
      ScenarioFile same = Scenarios.read(text, setting);
      assertThat(ScenarioText.parameters(same))
          .as(setting)
          .containsExactlyInAnyOrderElementsOf(ScenarioText.parameters(file));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatIsWrittenAfterASettingReadsBackAsTheSame(String text) {
    ScenarioFile set =
        Scenarios.read(
            text, "actors.*.patience={triangular: [1, 2, 30]}", "title='It''s: \"new\"'");

    ScenarioFile read = Scenarios.read(set.text());

    assertThat(ScenarioText.parameters(read)).isEqualTo(ScenarioText.parameters(set));
    assertThat(read.paths()).isEqualTo(set.paths());
    assertThat(read.provenance().sources()).isEqualTo(set.provenance().sources());
    assertThat(read.scenario().title()).isEqualTo(set.scenario().title()).contains("It's");
    assertThat(read.scenario().notes()).isEqualTo(set.scenario().notes());
    assertThat(read.scenario().tracks())
        .extracting(Track::participants)
        .isEqualTo(set.scenario().tracks().stream().map(Track::participants).toList());
    assertThat(read.text()).isEqualTo(set.text());
  }

  @Test
  void withoutSettingsTheTextIsAsWritten() {
    assertThat(Scenarios.read(BASE).text()).isEqualTo(BASE);
  }

  @Test
  void isRefusedWhereTheFileAsWrittenIs() {
    assertThatThrownBy(() -> Scenarios.read("scenario: bad", "clock.rounds=3"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("test.yaml:1:1: found no \"clock\"");
  }

  private static Parameters parameters(String text, String... settings) {
    return Scenarios.read(text, settings).scenario().parameters();
  }

  private static Distribution distribution(String text, String path, String... settings) {
    return distribution(parameters(text, settings), path);
  }

  private static Distribution distribution(Parameters parameters, String path) {
    return parameters.find(path).distribution();
  }

  private static String word(Parameters parameters, String path) {
    Parameter parameter = parameters.find(path);
    return parameter.words().get((int) parameter.distribution().low());
  }
}
