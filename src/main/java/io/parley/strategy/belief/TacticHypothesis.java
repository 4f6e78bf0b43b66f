package io.parley.strategy.belief;

import static io.parley.strategy.belief.Evidence.NOT_ON_AGENDA;

import java.util.Arrays;

/**
 * What another wants if it comes down in a given way: a probability for each ideal and salience,
 * issue by issue. See {@link BayesianBelief}.
 *
 * <p>Each issue's posterior takes the other issues at what is expected of them, so all are learned
 * again and again, with a falling spread: a wide one first, lest what is taken for granted too
 * early should stay. Each time they are learned at once, from what was expected before, so that no
 * issue comes first. The pace is fitted between, by least squares.
 */
final class TacticHypothesis {

  private static final int SALIENCES = 5;
  private static final double[] SPREADS = {0.4, 0.2, 0.1, 0.05, 0.025, 0.025};
  private static final double FITTED_BELOW = 0.15;
  private static final double LEAST_PACE = 0.02;

  /** The logarithm of a probability that is taken for none. */
  private static final double NEGLIGIBLE = -40;

  private final Evidence evidence;
  private final double[] conceded;
  private double pace;

  /** By issue, ideal and salience. */
  private final double[][] chance;

  /** By issue: its expected salience; by issue and option: salience times worth. */
  private final double[] salience;

  private final double[][] weighted;

  /** By proposal: the expected worth and salience of the issues on its agenda. */
  private final double[] proposedWorth;

  private final double[] proposedSalience;

  TacticHypothesis(Evidence evidence, double exponent, double pace) {
    this.evidence = evidence;
    this.conceded =
        Arrays.stream(evidence.elapsed())
            .map(elapsed -> exponent == 1 ? elapsed : StrictMath.pow(elapsed, 1 / exponent))
            .toArray();
    this.pace = pace;
    int issues = evidence.near().length;
    chance = new double[issues][];
    salience = new double[issues];
    weighted = new double[issues][];
    proposedWorth = new double[evidence.proposals()];
    proposedSalience = new double[evidence.proposals()];
    for (int issue = 0; issue < issues; issue++) {
      int ideals = evidence.near()[issue].length;
      weighted[issue] = new double[ideals];
      chance[issue] = new double[ideals * SALIENCES];
      Arrays.fill(chance[issue], 1.0 / chance[issue].length);
    }
    expect();
    if (evidence.proposals() > 0) {
      learn();
    }
  }

  private void learn() {
    double[][] learned = new double[chance.length][];
    for (double spread : SPREADS) {
      for (int issue = 0; issue < chance.length; issue++) {
        learned[issue] = normalised(logLikelihood(issue, spread));
      }
      System.arraycopy(learned, 0, chance, 0, chance.length);
      expect();
      if (spread < FITTED_BELOW) {
        fitPace();
      }
    }
  }

  /** Works out what is expected of every issue and, with that, of every proposal. */
  private void expect() {
    Arrays.fill(proposedWorth, 0);
    Arrays.fill(proposedSalience, 0);
    for (int issue = 0; issue < chance.length; issue++) {
      expect(issue);
      for (int i = 0; i < proposedWorth.length; i++) {
        int option = evidence.option()[i][issue];
        if (option != NOT_ON_AGENDA) {
          proposedWorth[i] += weighted[issue][option];
          proposedSalience[i] += salience[issue];
        }
      }
    }
  }

  /** Works out the expected salience of {@code issue} and the expected worth of its options. */
  private void expect(int issue) {
    double[][] near = evidence.near()[issue];
    double[] weights = new double[near.length];
    for (int ideal = 0; ideal < near.length; ideal++) {
      for (int level = 0; level < SALIENCES; level++) {
        weights[ideal] += chance[issue][ideal * SALIENCES + level] * (level + 1);
      }
    }
    salience[issue] = sum(weights.clone());
    double[] parts = new double[near.length];
    for (int option = 0; option < near.length; option++) {
      for (int ideal = 0; ideal < near.length; ideal++) {
        parts[ideal] = weights[ideal] * near[ideal][option];
      }
      weighted[issue][option] = sum(parts);
    }
  }

  /** By ideal and salience of {@code issue}, given what was expected of the other issues. */
  private double[] logLikelihood(int issue, double spread) {
    double[][] near = evidence.near()[issue];
    double[] log = new double[near.length * SALIENCES];
    for (int i = 0; i < conceded.length; i++) {
      int option = evidence.option()[i][issue];
      if (option != NOT_ON_AGENDA) {
        double target = target(i);
        double othersWorth = proposedWorth[i] - weighted[issue][option];
        double othersSalience = proposedSalience[i] - salience[issue];
        for (int level = 0; level < SALIENCES; level++) {
          double scale = othersSalience + level + 1;
          for (int ideal = 0; ideal < near.length; ideal++) {
            double worth = othersWorth + (level + 1) * near[ideal][option];
            double off = (worth / scale - target) / spread;
            log[ideal * SALIENCES + level] -= off * off / 2;
          }
        }
      }
    }
    return log;
  }

  /** What the other is taken to aim at with a proposal, its best being 1. */
  private double target(int proposal) {
    return Math.max(0, 1 - pace * conceded[proposal]);
  }

  /** What a proposal is expected to be worth to the other, the best on that agenda being 1. */
  private double expected(int proposal) {
    return proposedWorth[proposal] / proposedSalience[proposal];
  }

  /** The pace that fits best what the proposals are now expected to be worth. */
  private void fitPace() {
    double product = 0;
    double square = 0;
    for (int i = 0; i < conceded.length; i++) {
      product += (1 - expected(i)) * conceded[i];
      square += conceded[i] * conceded[i];
    }
    if (square > 0) {
      pace = Math.max(LEAST_PACE, product / square);
    }
  }

  /** How well the proposals fit what is expected, as the logarithm of their likelihood. */
  double logEvidence() {
    double log = 0;
    for (int i = 0; i < conceded.length; i++) {
      double off = (expected(i) - target(i)) / SPREADS[SPREADS.length - 1];
      log -= off * off / 2;
    }
    return log;
  }

  /** What each option of each issue is expected to be worth, weight times value, in part. */
  double[][] worth(double share) {
    double saliences = Arrays.stream(salience).sum();
    double[][] worth = new double[weighted.length][];
    for (int issue = 0; issue < worth.length; issue++) {
      worth[issue] = Arrays.stream(weighted[issue]).map(each -> share * each / saliences).toArray();
    }
    return worth;
  }

  /** Probabilities in proportion to what {@code logarithms} are the logarithms of. */
  static double[] normalised(double[] logarithms) {
    double most = Arrays.stream(logarithms).max().orElse(0);
    double[] chances = new double[logarithms.length];
    for (int i = 0; i < chances.length; i++) {
      double below = logarithms[i] - most;
      chances[i] = below < NEGLIGIBLE ? 0 : StrictMath.exp(below);
    }
    double sum = sum(chances.clone());
    for (int i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  /** The sum, the same in whatever order options are declared; sorts {@code parts}. */
  private static double sum(double[] parts) {
    Arrays.sort(parts);
    double sum = 0;
    for (double part : parts) {
      sum += part;
    }
    return sum;
  }
}
