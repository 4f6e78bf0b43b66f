package io.parley.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.model.Actor;
import io.parley.model.Position;
import io.parley.model.Scenario;
import io.parley.model.draw.Distribution;
import io.parley.model.draw.Parameter;
import io.parley.model.draw.Parameters;
import io.parley.model.draw.Range;
import io.parley.model.draw.World;
import io.parley.model.outcome.Issue;
import io.parley.model.procedure.Agreement;
import io.parley.model.procedure.Event;
import io.parley.model.procedure.Event.Operation;
import io.parley.model.procedure.Timing;
import io.parley.model.procedure.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class ScenarioReaderTest {

  private static final String BASE = Scenarios.base("base");

  private final ScenarioFile file = Scenarios.read(BASE);
  private final Scenario scenario = file.scenario();

  static Stream<String> scenarios() {
    return Scenarios.valid();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyPathIsListedOnceWithEveryUncertainNumberAmongThem(String text) {
    ScenarioFile file = Scenarios.read(text);

    assertThat(file.paths())
        .doesNotHaveDuplicates()
        .containsAll(
            file.scenario().parameters().uncertain().stream().map(Parameter::path).toList());
  }

  @Test
  void batchIsAThousandRunsOfSeedOneUnlessTheFileSaysOtherwise() {
    ScenarioFile silent = Scenarios.read(BASE.replace("batch: {runs: 20, seed: 7}\n", ""));

    assertThat(silent.runs()).isEqualTo(1000);
    assertThat(silent.seed()).isEqualTo(1);
    assertThat(file.runs()).isEqualTo(20);
    assertThat(file.seed()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clock.rounds=1", "clock.rounds=33333", "batch.runs=100000000"})
  void theEndsOfARangeAreInIt(String setting) {
    assertThat(Scenarios.read(BASE, setting).text()).contains(setting.split("=")[1]);
  }

  @Test
  void consentIsTheOptionsElseTheIssuesElseEverybodys() {
    Issue fighting = scenario.issues().get(0);
    Issue embassies =
        Scenarios.read(BASE.replace("    consent: [us, russia]\n", "")).scenario().issues().get(2);

    assertThat(fighting.options().get(1).consent().toList()).containsExactly(1, 2);
    assertThat(fighting.options().get(2).consent().toList()).containsExactly(1, 2);
    assertThat(embassies.options().get(0).consent()).isEqualTo(scenario.everyone());
  }

  @Test
  void consentMayBeNobodys() {
    Scenario free = Scenarios.read(BASE.replace("consent: [us, russia]", "consent: []")).scenario();

    assertThat(free.issues().get(2).options().get(1).consent().isEmpty()).isTrue();
  }

  @Test
  void titlesAndLabelsAreIdsUnlessGiven() {
    assertThat(scenario.title()).isEqualTo("Base");
    assertThat(scenario.issues().get(0).title()).isEqualTo("fighting");
    assertThat(scenario.issues().get(2).options().get(1).label()).isEqualTo("open");
  }

  @ParameterizedTest
  @CsvSource({
    "influence, 1",
    "outlook, 0",
    "attrition, 0",
    "patience, 12",
    "exclusion_cost, 0",
    "strategy.concession, 1",
    "strategy.offer, 0",
    "strategy.acceptance, 0"
  })
  void whatAnActorLeavesOutHasAUsualValue(String name, String expected) {
    ScenarioFile sparse =
        Scenarios.read(BASE.replace("    influence: 60\n    exclusion_cost: 0.1\n", ""));

    assertThat(sparse.scenario().parameters().find("actors.ukraine." + name).distribution())
        .hasToString(expected);
  }

  @Test
  void positionsAreInTheIssuesOrder() {
    String swapped =
        BASE.replace(
            "      fighting: {ideal: ceasefire, salience: 40}\n"
                + "      security: {ideal: force, salience: 60}\n",
            "      security: {ideal: force, salience: 60}\n"
                + "      fighting: {ideal: ceasefire, salience: 40}\n");
    Actor ukraine = Scenarios.read(swapped).scenario().actors().get(2);

    assertThat(ukraine.positions()).extracting(Position::issue).containsExactly(0, 1);
  }

  @Test
  void tracksOpenAtOnceAndNeverCloseUnlessTheFileSaysOtherwise() {
    Scenario silent = Scenarios.read(Scenarios.base("base-scores")).scenario();
    Track track = silent.tracks().get(0);

    assertThat(track.opens()).isInstanceOf(Timing.AtRound.class);
    assertThat(track.closes()).isInstanceOf(Timing.Never.class);
    assertThat(track.agreement()).isEqualTo(new Agreement.Unanimity());
    assertThat(track.standing()).isFalse();
  }

  @Test
  void aDateIsTheRoundThatItFallsInto() {
    Timing.AtRound closes = (Timing.AtRound) scenario.tracks().get(0).closes();

    assertThat(closes.round().distribution()).hasToString("11");
    assertThat(scenario.tracks().get(1).opens()).isInstanceOf(Timing.Once.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE"})
  void aFlagMayBeWrittenAsYamlAllows(String yes) {
    Scenario repeated = Scenarios.read(BASE.replace("repeats: true", "repeats: " + yes)).scenario();

    assertThat(repeated.events().get(2).repeats()).isTrue();
    assertThat(
            Scenarios.read(BASE.replace("repeats: true", "repeats: False"))
                .scenario()
                .events()
                .get(2)
                .repeats())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "30.0", "3e1", "+30", "30."})
  void aNumberMayBeWrittenAsYamlAllows(String thirty) {
    Scenario same =
        Scenarios.read(BASE.replace("salience: 30,", "salience: " + thirty + ",")).scenario();

    assertThat(same.parameters().find("actors.us.positions.fighting.salience").distribution())
        .hasToString("30");
  }

  @Test
  void eventsChangeEveryParameterThatTheirPathStandsFor() {
    Event pressure = scenario.events().get(1);

    assertThat(pressure.parameterChanges())
        .extracting(change -> change.operation() + " " + change.parameter().path())
        .containsExactly(
            "SET actors.us.patience",
            "SCALE actors.us.positions.fighting.salience",
            "SCALE actors.russia.positions.fighting.salience",
            "SCALE actors.ukraine.positions.fighting.salience");
  }

  @ParameterizedTest
  @CsvSource({
    "SCALE, 4, 1.5, 6",
    "ADD, 4, 1.5, 5.5",
    "SET, 4, 1.5, 1.5",
    "ADD, 4, 9, 10",
    "ADD, 4, -9, 0",
    "SCALE, 4, -1, 0",
    "SCALE, Infinity, 0, Infinity",
    "ADD, Infinity, -3, Infinity"
  })
  void addingAndScalingStopAtTheEndsOfARangeAndLeaveWhatHasNoEnd(
      Operation operation, double before, double operand, double after) {
    Parameters.Builder parameters = new Parameters.Builder();
    Parameter changed = parameters.number("p", Distribution.constant(before), Range.of(0, 10));
    Parameter by = parameters.number("by", Distribution.constant(operand), Range.ANY);
    World world = World.central(parameters.build());

    assertThat(new Event.ParameterChange(changed, operation, by).after(world)).isEqualTo(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert('x')</script>",
        "\"quoted\" and 'quoted' & <b>",
        "שלום עולם — مرحبا",
        "🕊️ peace 👩‍👩‍👧",
        "a,b;c\ttab",
        "null"
      })
  void labelsMayBeAnyText(String label) {
    String quoted =
        "\"" + label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t") + "\"";
    String text =
        BASE.replace("title: Base", "title: " + quoted)
            .replace("war: {at: 0}", "war: {at: 0, label: " + quoted + "}")
            .replace("label: Peace", "label: " + quoted);

    for (ScenarioFile read :
        List.of(
            Scenarios.read(text),
            Scenarios.read(text, "clock.rounds=5"),
            Scenarios.read(Scenarios.read(text, "clock.rounds=5").text()))) {
      assertThat(read.scenario().title()).isEqualTo(label);
      assertThat(read.scenario().issues().get(0).options().get(0).label()).isEqualTo(label);
      assertThat(read.scenario().endings().get(0).label()).isEqualTo(label);
    }
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText(@TempDir Path folder) throws IOException {
    Path marked = Files.writeString(folder.resolve("s.yaml"), "\uFEFF" + BASE);

    assertThat(Scenarios.reader().read(marked, List.of()).text()).isEqualTo(BASE);
  }
}
