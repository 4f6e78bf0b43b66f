package io.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.Valuation;
import io.parley.model.outcome.Outcome;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The search for offers against going through all outcomes, on random cases. */
@Tag("fast")
class OfferFrontierTest {

  private static final int CASES = 1000;

  @Test
  void findsWhatEnumerationFinds() {
    int offers = 0;
    for (int seed = 0; seed < CASES; seed++) {
      offers += compare(new RandomSpace(new Random(seed)), seed);
    }
    assertThat(offers).isGreaterThan(CASES);
  }

  @Test
  void findsWhatEnumerationFindsWhereManyLinesTieManyIssues() {
    int offers = 0;
    int cases = 100;
    for (int seed = 0; seed < cases; seed++) {
      offers += compare(new RandomSpace(new Random(seed), 7, 3, 12), seed);
    }
    assertThat(offers).isGreaterThan(cases);
  }

  /** Compares every answer with the one that enumeration gives, and counts the offers. */
  private static int compare(RandomSpace random, int seed) {
    int offers = 0;
    OfferFrontier frontier = OfferFrontier.of(random.space);
    for (double holdingOut : new double[] {-0.3, 0, 0.2}) {
      assertThat(frontier.best(holdingOut))
          .as("best of case %d", seed)
          .isCloseTo(random.best(holdingOut), within(1e-9));
      for (double least : new double[] {-1, 0.2, 0.5, 0.7}) {
        Outcome offer = frontier.mostWantedByOthers(least, holdingOut);
        double most = random.most(least, holdingOut);
        if (most == Double.NEGATIVE_INFINITY) {
          assertThat(offer).as("offer of case %d", seed).isNull();
        } else {
          offers++;
          assertThat(offer).as("offer of case %d", seed).isNotNull();
          assertThat(random.isOpen(offer)).isTrue();
          assertThat(random.space.own().value(offer, holdingOut))
              .isGreaterThanOrEqualTo(least - 1e-8);
          assertThat(random.space.othersValue(offer)).isCloseTo(most, within(1e-9));
        }
      }
    }
    return offers;
  }

  @Test
  void stepsFromTheBestToTheLeastAsEnumerationDoes() {
    int steps = 0;
    for (int seed = 0; seed < CASES; seed++) {
      RandomSpace random = new RandomSpace(new Random(seed));
      OfferFrontier frontier = OfferFrontier.of(random.space);
      for (double holdingOut : new double[] {-0.3, 0.2}) {
        double least = Double.NEGATIVE_INFINITY;
        Outcome step = frontier.smallestStep(least, holdingOut);
        while (step != null) {
          steps++;
          assertThat(random.isOpen(step)).isTrue();
          assertThat(random.space.own().value(step, holdingOut))
              .as("step of case %d", seed)
              .isCloseTo(random.smallestStep(least, holdingOut), within(1e-9));
          assertThat(random.space.othersValue(step)).isGreaterThan(least);
          least = random.space.othersValue(step);
          step = frontier.smallestStep(least, holdingOut);
        }
        assertThat(random.smallestStep(least, holdingOut))
            .as("nothing is left in case %d", seed)
            .isEqualTo(Double.NEGATIVE_INFINITY);
      }
    }
    assertThat(steps).isGreaterThan(5 * CASES);
  }

  @Test
  void packsMoreOptionsThanALongHolds() {
    int issues = 40;
    int[][] open = new int[issues][];
    double[][] others = new double[issues][];
    for (int issue = 0; issue < issues; issue++) {
      open[issue] = new int[] {0, 1, 2, 3};
      others[issue] = new double[] {0, 1, 2, 3};
    }
    Outcome statusQuo = Outcome.of(new int[issues]);
    RandomSpace random = new RandomSpace(new Random(1));
    Valuation indifferent = random.valuation(issues, 4);
    OfferSpace space = new OfferSpace(open, List.of(), indifferent, others, statusQuo);
    Outcome offer = OfferFrontier.of(space).mostWantedByOthers(-1, 0);
    assertThat(offer.toArray()).containsOnly(3);
  }
}
