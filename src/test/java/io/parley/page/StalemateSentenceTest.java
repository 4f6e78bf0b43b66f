package io.parley.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.analysis.Share;
import io.parley.analysis.Spread;
import io.parley.analysis.Stalemates;
import io.parley.model.procedure.Clock;
import io.parley.words.finding.StalemateSentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class StalemateSentenceTest {

  @Test
  void thereIsNoneWhereEveryRunHasADeal() {
    assertThat(text(0, 0, 0, Spread.NONE)).isNull();
  }

  @Test
  void saysOfHowManyRunsWhat() {
    assertThat(text(312, 3, 0, new Spread(3, 10, 12, 14, 16, 20)))
        .isEqualTo(
            "Of 315 runs without any deal, in 312 nothing could have been agreed; in 3 a zone of"
                + " agreement existed, in half of them by round 14, and was missed.");
  }

  @Test
  void saysThatAllAreOfOneKind() {
    assertThat(text(2000, 0, 0, Spread.NONE))
        .isEqualTo("Of 2,000 runs without any deal, in all nothing could have been agreed.");
    assertThat(text(1, 0, 0, Spread.NONE))
        .isEqualTo("Of 1 run without any deal, in 1 nothing could have been agreed.");
  }

  @Test
  void saysSinceWhenWhereItIsTheSameInAllRuns() {
    assertThat(text(0, 2, 0, new Spread(2, 20, 20, 20, 20, 20)))
        .isEqualTo(
            "Of 2 runs without any deal, in all a zone of agreement existed from round 20 on and"
                + " was missed.");
  }

  @Test
  void saysWhatIsNotKnown() {
    assertThat(text(0, 3, 4, new Spread(2, 5, 5, 5, 5, 5)))
        .isEqualTo(
            "Of 7 runs without any deal, in 3 a zone of agreement existed, in half of the 2 whose"
                + " first round is known by round 5, and was missed; in 4 neither could be shown.");
    assertThat(text(1, 1, 0, Spread.NONE))
        .isEqualTo(
            "Of 2 runs without any deal, in 1 nothing could have been agreed; in 1 a zone of"
                + " agreement existed and was missed.");
  }

  private static @Nullable String text(int none, int missed, int undetermined, Spread from) {
    int runs = 2000;
    Stalemates stalemates =
        new Stalemates(
            Share.of(none, runs),
            Share.of(missed, runs),
            Share.of(0, runs),
            Share.of(undetermined, runs),
            from);
    return new StalemateSentence(new Clock(null, 40, null), stalemates).text();
  }
}
