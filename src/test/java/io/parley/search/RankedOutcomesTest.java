package io.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.outcome.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ranking against sorting all outcomes, on random cases. */
@Tag("fast")
class RankedOutcomesTest {

  private static final int CASES = 1000;

  @Test
  void ranksAsSortingDoes() {
    int ranked = 0;
    for (int seed = 0; seed < CASES; seed++) {
      RandomSpace random = new RandomSpace(new Random(seed));
      for (double holdingOut : new double[] {-0.3, 0.2}) {
        List<Double> sorted =
            random.outcomes.stream()
                .filter(random::isOpen)
                .map(outcome -> random.space.own().value(outcome, holdingOut))
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Outcome> found = all(RankedOutcomes.of(random.space, holdingOut));
        assertThat(new HashSet<>(found)).as("outcomes of case %d", seed).hasSize(sorted.size());
        for (int rank = 0; rank < found.size(); rank++) {
          assertThat(random.isOpen(found.get(rank))).isTrue();
          assertThat(random.space.own().value(found.get(rank), holdingOut))
              .as("rank %d of case %d", rank, seed)
              .isCloseTo(sorted.get(rank), within(1e-9));
        }
        ranked += found.size();
      }
    }
    assertThat(ranked).isGreaterThan(50 * CASES);
  }

  @Test
  void goesNoFurtherThanItIsAsked() {
    int issues = 30;
    int[][] open = new int[issues][];
    double[][] others = new double[issues][4];
    for (int issue = 0; issue < issues; issue++) {
      open[issue] = new int[] {0, 1, 2, 3};
    }
    OfferSpace space =
        new OfferSpace(
            open, List.of(), new RandomSpace(new Random(1)).valuation(issues, 4), others, null);
    RankedOutcomes ranking = RankedOutcomes.of(space, 0);
    double last = Double.POSITIVE_INFINITY;
    for (int rank = 0; rank < 2000; rank++) {
      double value = space.own().value(ranking.get(rank), 0);
      assertThat(value).isLessThanOrEqualTo(last + 1e-9);
      last = value;
    }
  }

  private static List<Outcome> all(RankedOutcomes ranking) {
    List<Outcome> all = new ArrayList<>();
    for (Outcome next = ranking.get(0); next != null; next = ranking.get(all.size())) {
      all.add(next);
    }
    return all;
  }
}
