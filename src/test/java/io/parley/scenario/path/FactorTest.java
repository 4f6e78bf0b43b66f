package io.parley.scenario.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.model.InputException;
import io.parley.scenario.ScenarioFile;
import io.parley.scenario.Scenarios;
import io.parley.scenario.yaml.Element;
import io.parley.scenario.yaml.Provenance;
import io.parley.scenario.yaml.YamlText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class FactorTest {

  private static final String BASE = Scenarios.base("base");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=boulware,conceder, linear              | boulware / conceder / linear",
        "a=[us, russia],[us,russia,ukraine]       | [us, russia] / [us, russia, ukraine]",
        "a={boulware: 0.5},linear                 | {boulware: 0.5} / linear",
        "a={uniform: [0, 1]},{uniform: [0, 2]}    | {uniform: [0, 1]} / {uniform: [0, 2]}",
        "a='x, y',z                               | 'x, y' / z",
        "a=0..1:3                                 | 0 / 0.5 / 1",
        "a=-0.3..0:4                              | -0.3 / -0.2 / -0.1 / 0",
        "a=0.1..0.7:7                             | 0.1 / 0.2 / 0.3 / 0.4 / 0.5 / 0.6 / 0.7",
        "a=0..1:4                                 | 0 / 0.33333 / 0.66667 / 1",
        "a=1000000..1000000.002:3                 | 1000000 / 1000000.001 / 1000000.002",
        "a=0.123456789..1:3                       | 0.123456789 / 0.561728395 / 1",
        "a=0..40:4                                | 0 / 13.333 / 26.667 / 40",
        "a=1e-7..3e-7:3                           | 0.0000001 / 0.0000002 / 0.0000003",
        "a=present,absent                         | present / absent",
        "a=!!float 4,5                            | 4 / 5",
        "a=!!int '4',5e0                          | 4 / 5e0",
      },
      quoteCharacter = '~')
  void hasTheValuesThatItsTextSays(String text, String levels) {
    assertThat(texts(Factor.of("--vary", text)))
        .isEqualTo(Arrays.asList(levels.strip().split(" / ", -1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a=x,[y, z]", "a=0..1:3", "a={uniform: [0, 1]}", "a='x, y', \"1\"", "a=1,2.50"})
  void readsBackFromItsSpec(String text) {
    Factor factor = Factor.of("--vary", text);

    Factor again = Factor.of("--vary", factor.toString());

    assertThat(again).hasToString(factor.toString());
    assertThat(texts(again)).isEqualTo(texts(factor));
  }

  @Test
  void knowsNumbersFromWords() {
    assertThat(Factor.of("--vary", "a=1,2.5,1e3").isNumeric()).isTrue();
    assertThat(Factor.of("--vary", "a=1,absolute").isNumeric()).isFalse();
    assertThat(Factor.of("--vary", "a=\"1\",2").isNumeric()).isFalse();
  }

  @Test
  void takesEachValueForAnEqualShare() {
    Levels levels = levels("actors.us.patience=3,5,9,10");

    assertThat(List.of(0.01, 0.24, 0.26, 0.6, 0.99))
        .extracting(u -> levels.at(u).text())
        .containsExactly("3", "3", "5", "9", "10");
  }

  @Test
  void takesTheQuantilesOfADistribution() {
    Levels levels = levels("actors.*.patience={uniform: [2, 6]}");

    assertThat(levels.at(0.25)).hasToString("actors.*.patience=3");
    assertThat(levels.at(1 / 3.0)).hasToString("actors.*.patience=3.33333");
  }

  @Test
  void takesTheWordsOfAChoice() {
    Levels levels = levels("actors.us.strategy.acceptance={choice: {next: 0.2, aspiration: 0.8}}");

    assertThat(levels.at(0.1).text()).isEqualTo("next");
    assertThat(levels.at(0.3).text()).isEqualTo("aspiration");
  }

  @Test
  void setsWhatItVaries() {
    ScenarioFile file = Scenarios.read(BASE);
    Factor seats = Factor.of("--vary", "tracks.*.participants=[us, russia],[russia, ukraine]");

    ScenarioFile set = Scenarios.reader().at("test.yaml", file, seats.levels().subList(1, 2));

    assertThat(set.scenario().tracks())
        .allMatch(track -> track.participants().toList().equals(List.of(1, 2)));
    assertThat(Scenarios.read(set.text()).text()).isEqualTo(set.text());
  }

  @Test
  void aNumberWithATagOfYamlIsTheNumber() {
    Element spec =
        new Element(YamlText.compose("x.yaml", "[!!float 4, 5]"), "vary", new Provenance());
    Factor factor = Factor.of("actors.us.patience", spec);

    ScenarioFile set =
        Scenarios.reader().at("test.yaml", Scenarios.read(BASE), factor.levels().subList(0, 1));

    assertThat(factor.isNumeric()).isTrue();
    assertThat(set.text()).contains("patience: 4");
    assertThat(Scenarios.read(set.text()).text()).isEqualTo(set.text());
  }

  @Test
  void isReadFromAFileAsFromAnOption() {
    Element spec =
        new Element(
            YamlText.compose("x.yaml", "[[us, russia], {from: b}]"), "vary", new Provenance());

    Factor factor = Factor.of("a", spec);

    assertThat(factor).hasToString("a=[us, russia], {from: b}");
    assertThat(factor.label()).isEqualTo("x.yaml:1:1");
  }

  @ParameterizedTest
  @CsvSource({
    "actors.us.patience,                actors.us.patience",
    "actors.*.patience,                 actors.us.patience",
    "actors.us.*,                       actors.*.patience",
    "actors.us.strategy.concession,     actors.*.strategy.concession.boulware",
  })
  void mayNotVaryWhatAnotherVaries(String one, String other) {
    List<Factor> factors =
        List.of(Factor.of("--vary", one + "=1,2"), Factor.of("--vary", other + "=1,2"));

    assertThatThrownBy(() -> Factor.requireApart(factors))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "--vary %s=1,2: found what \"%s\" varies too, expected each path once", other, one);
  }

  @Test
  void mayVaryWhatIsBesideAnother() {
    List<Factor> factors =
        List.of(
            Factor.of("--vary", "actors.us.patience=1,2"),
            Factor.of("--vary", "actors.*.influence=1,2"),
            Factor.of("--vary", "actors.russia.patience=1,2"));

    assertThatCode(() -> Factor.requireApart(factors)).doesNotThrowAnyException();
  }

  private static Levels levels(String text) {
    return Scenarios.reader().levels("test.yaml", Scenarios.read(BASE), Factor.of("--vary", text));
  }

  private static List<String> texts(Factor factor) {
    return factor.levels().stream().map(Level::text).toList();
  }
}
