package io.parley.chart.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Colours hold on paper and on a dark screen, for every reader. Differences are CIEDE2000, of which
 * 1 can just be seen side by side and 5 is seen at a glance.
 */
class PaletteTest {

  private static final double TEXT = 4.5;
  private static final double GRAPHICS = 3;
  private static final double AT_A_GLANCE = 6;
  private static final double AT_ONCE = 14;
  private static final double IN_GREY = 9;
  private static final int USUAL = 5;

  private static final List<Function<Tone, Color>> FORMS = List.of(Tone::light, Tone::dark);

  @ParameterizedTest
  @CsvSource({"0000FF, FFFFFF, 64.3", "FF0000, 00FF00, 86.6", "808080, 8A8A8A, 3.6"})
  void differencesAreThoseThatOthersCompute(String one, String other, double difference) {
    assertThat(ColourVision.USUAL.difference(colour(one), colour(other)))
        .isCloseTo(difference, within(0.1));
  }

  @Test
  void actorsAndEndingsStandOutFromThePaper() {
    for (Function<Tone, Color> form : FORMS) {
      for (Tone tone : Stream.concat(Tone.ACTORS.stream(), endings().stream()).toList()) {
        assertThat(ColourVision.contrast(form.apply(tone), form.apply(Tone.PAPER)))
            .as("contrast of %s", form.apply(tone))
            .isGreaterThanOrEqualTo(GRAPHICS);
      }
    }
  }

  @Test
  void wordsAreReadable() {
    for (Function<Tone, Color> form : FORMS) {
      for (Tone tone : List.of(Tone.INK, Tone.QUIET_INK)) {
        assertThat(ColourVision.contrast(form.apply(tone), form.apply(Tone.PAPER)))
            .isGreaterThanOrEqualTo(TEXT);
      }
    }
  }

  @Test
  void wordsOnColoursAreReadableInBothForms() {
    for (Tone tone : endings()) {
      for (double strength = 0; strength <= 1; strength += 0.1) {
        Color words = Contrast.on(tone, strength);
        Color darkWords = Palette.dark(words);
        assertThat(ColourVision.contrast(words, mixed(Tone.PAPER.light(), tone.light(), strength)))
            .as("on %s at %s", tone.light(), strength)
            .isGreaterThanOrEqualTo(GRAPHICS);
        assertThat(
                ColourVision.contrast(darkWords, mixed(Tone.PAPER.dark(), tone.dark(), strength)))
            .as("on %s at %s", tone.dark(), strength)
            .isGreaterThanOrEqualTo(GRAPHICS);
      }
    }
  }

  private static Color mixed(Color paper, Color colour, double strength) {
    float[] from = paper.getRGBColorComponents(null);
    float[] to = colour.getRGBColorComponents(null);
    float share = (float) strength;
    return new Color(
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
        from[2] + (to[2] - from[2]) * share);
  }

  @Test
  void actorsCanBeToldApartByEveryReader() {
    assertDiffer(Tone.ACTORS, AT_A_GLANCE);
    assertDiffer(Tone.ACTORS.subList(0, USUAL), AT_ONCE);
  }

  @Test
  void endingsCanBeToldApartByEveryReader() {
    assertDiffer(endings(), AT_A_GLANCE);
    List<Tone> usual = new ArrayList<>(Tone.ENDINGS.subList(0, USUAL));
    usual.add(Tone.OTHERWISE);
    assertDiffer(usual, AT_ONCE);
  }

  @Test
  void endingsThatTouchInUsualChartsDifferInGreyPrint() {
    for (int ending = 1; ending < USUAL; ending++) {
      double difference =
          ColourVision.lightness(Tone.ENDINGS.get(ending).light())
              - ColourVision.lightness(Tone.ENDINGS.get(ending - 1).light());
      assertThat(Math.abs(difference)).isGreaterThanOrEqualTo(IN_GREY);
    }
  }

  @Test
  void eachColourHasOneDarkForm() {
    List<Tone> tones = Tone.all().toList();
    assertThat(tones).extracting(Tone::light).doesNotHaveDuplicates();
    for (Tone tone : tones) {
      assertThat(Palette.dark(tone.light())).isEqualTo(tone.dark());
    }
    assertThat(Palette.dark(Palette.actor(40))).isNotNull();
    assertThat(Palette.dark(new Color(0x123456))).isNull();
  }

  private static void assertDiffer(List<Tone> tones, double least) {
    for (Function<Tone, Color> form : FORMS) {
      for (ColourVision vision : ColourVision.values()) {
        for (int one = 0; one < tones.size(); one++) {
          for (int other = one + 1; other < tones.size(); other++) {
            assertThat(vision.difference(form.apply(tones.get(one)), form.apply(tones.get(other))))
                .as("%d and %d of %s, seen with %s", one, other, tones, vision)
                .isGreaterThanOrEqualTo(least);
          }
        }
      }
    }
  }

  private static List<Tone> endings() {
    List<Tone> endings = new ArrayList<>(Tone.ENDINGS);
    endings.add(Tone.OTHERWISE);
    return endings;
  }

  private static Color colour(String code) {
    return new Color(Integer.parseInt(code, 16));
  }
}
