package io.parley.strategy.belief;

import io.parley.strategy.belief.PublicRecord.Proposed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns what another wants by Bayes' rule from what it proposes, taking it to come down from its
 * best as time goes by (Hindriks and Tykhonov 2008, "Opponent modelling in automated multi-issue
 * negotiation using Bayesian learning").
 *
 * <p><b>Hypotheses.</b> For each issue an ideal option, from which worth falls linearly with
 * distance on the 0–100 scale (to nothing where the issue has none), and a salience from 1 to 5;
 * and a tactic: an exponent β, 1 for the linear one that Hindriks and Tykhonov assume, and a pace,
 * the share of its value that the other gives up by the clock's last round. All are equally likely
 * at first. For each tactic the posterior is kept issue by issue (a product form), so that its size
 * grows with the number of issues and not with its power.
 *
 * <p><b>Evidence.</b> Each change of what the other proposes, its first proposal included, the
 * latest {@link #MOST} of them: when it changes, it aims at about what the new proposal is worth to
 * it, {@code 1 − pace · (t / rounds)^(1/β)} in round t, with a normal error. A repeated proposal is
 * no evidence: an aspiration can fall for long before it reaches the next outcome. Only issues on
 * the table's agenda count. Answers are not used.
 */
public record BayesianBelief() implements Belief {

  /** The tactics between which it decides; a pace is where its fit begins. */
  private static final List<Tactic> TACTICS = tactics();

  /** The most changes that it goes by. */
  private static final int MOST = 60;

  @Override
  public String name() {
    return "bayesian";
  }

  @Override
  public boolean learns() {
    return true;
  }

  @Override
  public Opinion of(Counterpart other) {
    return new Posterior(other);
  }

  private static List<Tactic> tactics() {
    List<Tactic> tactics = new ArrayList<>();
    for (double pace : new double[] {0.25, 0.5, 0.75, 1, 1.5, 2, 3}) {
      tactics.add(new Tactic(1, pace));
    }
    for (double pace : new double[] {0.5, 1, 2, 4}) {
      tactics.add(new Tactic(0.35, pace));
    }
    for (double pace : new double[] {0.3, 0.6, 1.2}) {
      tactics.add(new Tactic(2.5, pace));
    }
    return List.copyOf(tactics);
  }

  private record Tactic(double exponent, double pace) {}

  private static final class Posterior implements Opinion {

    private final Counterpart other;
    private final ProposalReader listener;
    private final List<Proposed> changes = new ArrayList<>();
    private double @Nullable [][] worth;

    Posterior(Counterpart other) {
      this.other = other;
      this.listener = new ProposalReader(other);
    }

    @Override
    public double[][] worth() {
      listener.hear(this::take);
      if (worth == null) {
        worth = learned();
      }
      return worth;
    }

    private void take(Proposed now, @Nullable Proposed before) {
      if (before == null || !before.outcome().equals(now.outcome())) {
        changes.add(now);
        if (changes.size() > MOST) {
          changes.remove(0);
        }
        worth = null;
      }
    }

    /** The mean over the tactics, each with its probability. */
    private double[][] learned() {
      Evidence evidence = Evidence.of(other, changes);
      List<TacticHypothesis> hypotheses =
          TACTICS.stream()
              .map(tactic -> new TacticHypothesis(evidence, tactic.exponent, tactic.pace))
              .toList();
      double[] chances =
          TacticHypothesis.normalised(
              hypotheses.stream().mapToDouble(TacticHypothesis::logEvidence).toArray());
      double[][] mean = hypotheses.get(0).worth(chances[0]);
      for (int tactic = 1; tactic < chances.length; tactic++) {
        double[][] more = hypotheses.get(tactic).worth(chances[tactic]);
        for (int issue = 0; issue < mean.length; issue++) {
          for (int option = 0; option < mean[issue].length; option++) {
            mean[issue][option] += more[issue][option];
          }
        }
      }
      return mean;
    }
  }
}
