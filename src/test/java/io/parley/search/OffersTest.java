package io.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.parley.model.Valuation;
import io.parley.model.draw.KeyedRandom;
import io.parley.model.outcome.Outcome;
import io.parley.search.FairestSearch.Stake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The searches behind the offers against going through all outcomes, on random cases. */
@Tag("fast")
class OffersTest {

  private static final int CASES = 1000;
  private static final double[] LEAST = {-1, 0.2, 0.5, 0.7};
  private static final double[] HOLDING_OUT = {-0.3, 0.2};

  @Test
  void bestForOthersIsWhatEnumerationFinds() {
    int found = 0;
    for (int seed = 0; seed < CASES; seed++) {
      RandomSpace random = new RandomSpace(new Random(seed));
      for (double holdingOut : HOLDING_OUT) {
        for (double least : LEAST) {
          Outcome offer = OfferFrontier.of(random.space).bestForOthers(least, holdingOut);
          List<Outcome> acceptable = acceptable(random, least, holdingOut);
          if (acceptable.isEmpty()) {
            assertThat(offer).as("case %d", seed).isNull();
          } else {
            found++;
            assertThat(acceptable).as("case %d", seed).contains(offer);
            double most =
                acceptable.stream().mapToDouble(random.space::othersValue).max().orElseThrow();
            assertThat(random.space.othersValue(offer)).isCloseTo(most, within(1e-9));
          }
        }
      }
    }
    assertThat(found).isGreaterThan(CASES);
  }

  @Test
  void theFairestIsWhatEnumerationFinds() {
    int found = 0;
    for (int seed = 0; seed < CASES; seed++) {
      Random source = new Random(seed);
      RandomSpace random = new RandomSpace(source);
      List<double[][]> gains = gains(random.space, source);
      List<Stake> stakes = stakes(gains, source);
      for (double holdingOut : HOLDING_OUT) {
        for (double least : LEAST) {
          List<Outcome> candidates =
              acceptable(random, least, holdingOut).stream()
                  .filter(
                      outcome ->
                          random.space.statusQuo() == null
                              || sum(gains, outcome) > Valuation.PRECISION)
                  .filter(
                      outcome ->
                          stakes.stream()
                              .allMatch(each -> outcome.sum(each.gains()) > each.above()))
                  .toList();
          Outcome fairest = FairestSearch.find(random.space, stakes, least, holdingOut);
          if (candidates.isEmpty()) {
            assertThat(fairest).as("case %d", seed).isNull();
          } else {
            found++;
            assertThat(candidates).as("case %d", seed).contains(fairest);
            double smallest =
                candidates.stream().mapToDouble(each -> smallest(gains, each)).max().orElseThrow();
            assertThat(smallest(gains, fairest)).isCloseTo(smallest, within(1e-8));
            double sum =
                candidates.stream()
                    .filter(each -> smallest(gains, each) > smallest - 1e-12)
                    .mapToDouble(each -> sum(gains, each))
                    .max()
                    .orElseThrow();
            assertThat(sum(gains, fairest)).isCloseTo(sum, within(1e-8));
          }
        }
      }
    }
    assertThat(found).isGreaterThan(CASES);
  }

  /** Half of the others have to gain more than something. */
  private static List<Stake> stakes(List<double[][]> gains, Random random) {
    return gains.stream()
        .map(each -> new Stake(each, random.nextBoolean() ? random.nextDouble() : -1e9))
        .toList();
  }

  @Test
  void anythingAcceptableIsPickedSometimesAndNothingElseEver() {
    int several = 0;
    for (int seed = 0; seed < 300; seed++) {
      RandomSpace random = new RandomSpace(new Random(seed));
      for (double least : LEAST) {
        Set<Outcome> acceptable = new HashSet<>(acceptable(random, least, 0.2));
        RandomPick pick = new RandomPick(random.space, least, 0.2);
        Set<Outcome> picked = new HashSet<>();
        // Of 12 acceptable outcomes or fewer none is rarer than 1 in 4^5 here: to miss one in
        // 20,000 picks has a chance below e^-19.
        int picks = acceptable.size() > 12 ? 50 : 20_000;
        for (int i = 0; i < picks; i++) {
          long key = KeyedRandom.key(seed, i);
          Outcome outcome = pick.pick(number -> KeyedRandom.uniform(KeyedRandom.key(key, number)));
          if (outcome == null) {
            assertThat(acceptable).as("case %d", seed).isEmpty();
            break;
          }
          picked.add(outcome);
          if (picked.size() == acceptable.size() && picks > 50) {
            break;
          }
        }
        assertThat(acceptable).as("case %d", seed).containsAll(picked);
        if (acceptable.size() <= 12) {
          assertThat(picked).as("case %d", seed).isEqualTo(acceptable);
          several += acceptable.size() > 1 ? 1 : 0;
        }
      }
    }
    assertThat(several).isGreaterThan(100);
  }

  @Test
  void optionsAreAlikeWhereNothingIsInTheWay() {
    int[][] open = {{0, 1, 2, 3}, {0, 1, 2, 3}};
    Valuation own = new RandomSpace(new Random(1)).valuation(2, 4);
    OfferSpace space = new OfferSpace(open, List.of(), own, new double[2][4], null);
    RandomPick pick = new RandomPick(space, -10, 0);
    int picks = 16_000;
    double[] count = new double[16];
    for (int i = 0; i < picks; i++) {
      long key = KeyedRandom.key(7, i);
      Outcome outcome = pick.pick(number -> KeyedRandom.uniform(KeyedRandom.key(key, number)));
      count[4 * outcome.option(0) + outcome.option(1)]++;
    }
    double chiSquared = 0;
    for (double each : count) {
      chiSquared += (each - 1000) * (each - 1000) / 1000;
    }
    // 15 degrees of freedom: above 44.3 with a chance of 1 in 10,000.
    assertThat(chiSquared).isLessThan(44.3);
  }

  private static List<Outcome> acceptable(RandomSpace random, double least, double holdingOut) {
    return random.outcomes.stream()
        .filter(random::isOpen)
        .filter(outcome -> random.space.own().value(outcome, holdingOut) >= least)
        .toList();
  }

  /** What one to three others gain over the status quo. */
  private static List<double[][]> gains(OfferSpace space, Random random) {
    List<double[][]> gains = new ArrayList<>();
    for (int other = 0; other <= random.nextInt(3); other++) {
      double[][] gain = new double[space.open().length][];
      for (int issue = 0; issue < gain.length; issue++) {
        gain[issue] = random.doubles(space.others()[issue].length).toArray();
        double now = space.statusQuo() == null ? 0 : gain[issue][space.statusQuo().option(issue)];
        for (int option = 0; option < gain[issue].length; option++) {
          gain[issue][option] -= now;
        }
      }
      gains.add(gain);
    }
    return gains;
  }

  private static double smallest(List<double[][]> gains, Outcome outcome) {
    return gains.stream().mapToDouble(gain -> gained(gain, outcome)).min().orElseThrow();
  }

  private static double sum(List<double[][]> gains, Outcome outcome) {
    return gains.stream().mapToDouble(gain -> gained(gain, outcome)).sum();
  }

  private static double gained(double[][] gain, Outcome outcome) {
    double sum = 0;
    for (int issue = 0; issue < gain.length; issue++) {
      sum += gain[issue][outcome.option(issue)];
    }
    return sum;
  }
}
