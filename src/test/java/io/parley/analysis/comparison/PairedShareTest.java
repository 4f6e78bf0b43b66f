package io.parley.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.parley.analysis.Share;
import io.parley.model.draw.KeyedRandom;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedShareTest {

  private static final double Z = 1.959963984540054;

  @ParameterizedTest
  @CsvSource({
    // sleeping difficulties, the example of Tango (1998)
    "9, 3, 32, -0.027, 0.390",
    // airway hyper-responsiveness (Bentur and others 2009), in Fagerland, Lydersen and Laake (2014)
    "1, 7, 21, -0.517, -0.026",
  })
  void theIntervalIsThatOfPublishedExamples(
      int gained, int lost, int runs, double low, double high) {
    Difference difference = PairedShare.of(gained, lost, runs).difference();

    assertThat(difference.value()).isCloseTo((double) (gained - lost) / runs, within(1e-15));
    assertThat(difference.low()).isCloseTo(low, within(0.0006));
    assertThat(difference.high()).isCloseTo(high, within(0.0006));
  }

  @Test
  void whereNoRunDiffersTheIntervalIsWilsonsOfNoneToBothSides() {
    for (int runs : new int[] {1, 10, 2000, 1_000_000}) {
      Difference difference = PairedShare.of(0, 0, runs).difference();

      assertThat(difference.value()).isZero();
      assertThat(difference.high()).isCloseTo(Share.of(0, runs).high(), within(1e-11));
      assertThat(difference.low()).isEqualTo(-difference.high());
      assertThat(difference.isSeen()).isFalse();
    }
  }

  @Test
  void whereEveryRunDiffersTheIntervalEndsAtOne() {
    Difference difference = PairedShare.of(50, 0, 50).difference();

    assertThat(difference.value()).isEqualTo(1);
    assertThat(difference.high()).isEqualTo(1);
    assertThat(difference.low()).isCloseTo((50 - Z * Z) / (50 + Z * Z), within(1e-9));
  }

  @Test
  void baselineAndVariantInEachOthersPlaceGiveTheMirroredInterval() {
    Difference one = PairedShare.of(17, 4, 90).difference();
    Difference other = PairedShare.of(4, 17, 90).difference();

    assertThat(other.low()).isEqualTo(-one.high());
    assertThat(other.high()).isEqualTo(-one.low());
  }

  @Test
  void zeroIsLeftOutExactlyWhereMcNemarsTestSaysSo() {
    for (int gained = 0; gained <= 40; gained++) {
      for (int lost = 0; lost <= 40; lost++) {
        int net = gained - lost;
        boolean rejects = net * net > Z * Z * (gained + lost);

        assertThat(PairedShare.of(gained, lost, 100).difference().isSeen())
            .as("%d gained and %d lost", gained, lost)
            .isEqualTo(rejects);
      }
    }
  }

  @Test
  void theVarianceIsThatOfTheMeanOfTheRunsDifferences() {
    PairedShare share = new PairedShare();
    double[] differences = new double[500];
    for (int run = 0; run < differences.length; run++) {
      boolean baseline = KeyedRandom.uniform(KeyedRandom.key(3, run)) < 0.4;
      boolean variant = KeyedRandom.uniform(KeyedRandom.key(4, run)) < 0.1 ? !baseline : baseline;
      share.add(baseline, variant);
      differences[run] = (variant ? 1 : 0) - (baseline ? 1 : 0);
    }

    double ofTheMean = new Variance(false).evaluate(differences) / differences.length;
    assertThat(share.differing()).isBetween(30, 70);
    assertThat(share.variance()).isCloseTo(ofTheMean, within(1e-15));
    assertThat(share.difference().value())
        .isCloseTo(share.variant() - share.baseline(), within(1e-15));
  }

  /**
   * No chance is involved: the chance of each pair of counts is summed. Where few runs differ the
   * plain interval, difference ± 1.96 standard errors, covers far less often.
   */
  @ParameterizedTest
  @CsvSource({
    "0.0005, 0.0005", "0.002, 0.002", "0.005, 0.005", "0.02, 0.02", "0.1, 0.1", "0.25, 0.25",
    "0.01, 0", "0.03, 0.005", "0.1, 0.02", "0.3, 0.1", "0.5, 0.01", "0.8, 0"
  })
  void theIntervalCoversTheTrueDifferenceAboutAsOftenAsItSays(double gain, double loss) {
    int runs = 200;
    double covered = 0;
    BinomialDistribution gains = new BinomialDistribution(null, runs, gain);
    for (int gained = 0; gained <= runs; gained++) {
      BinomialDistribution losses =
          new BinomialDistribution(null, runs - gained, loss / (1 - gain));
      for (int lost = 0; lost <= runs - gained; lost++) {
        double chance = gains.probability(gained) * losses.probability(lost);
        if (chance > 1e-9) {
          Difference difference = PairedShare.of(gained, lost, runs).difference();
          boolean covers = difference.low() <= gain - loss && gain - loss <= difference.high();
          covered += covers ? chance : 0;
        }
      }
    }
    assertThat(covered).isGreaterThan(0.949);
  }

  @Test
  void theIntervalHoldsTheDifferenceAtTheEndsOfTheRange() {
    for (int runs : new int[] {1, 2, 7, 1000, 100_000_000}) {
      for (int gained : new int[] {0, 1, runs / 3, runs / 2, runs - 1, runs}) {
        for (int lost : new int[] {0, 1, runs / 3, runs - gained}) {
          if (gained + lost <= runs) {
            Difference difference = PairedShare.of(gained, lost, runs).difference();

            assertThat(difference.low()).isBetween(-1.0, difference.value());
            assertThat(difference.high()).isBetween(difference.value(), 1.0);
            assertThat(difference.halfWidth()).isPositive();
          }
        }
      }
    }
  }

  @Test
  void noShareOfNoRuns() {
    assertThat(new PairedShare().difference().hasInterval()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> PairedShare.of(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> PairedShare.of(3, 2, 4));
  }
}
