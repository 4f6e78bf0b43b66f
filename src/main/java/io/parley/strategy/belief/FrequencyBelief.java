package io.parley.strategy.belief;

import io.parley.model.outcome.Issue;
import io.parley.strategy.belief.PublicRecord.Proposed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Learns what another wants from how often it proposes what, in the manner of the agents HardHeaded
 * (van Krimpen, Looije and Hajizadeh 2013) and Smith (van Galen Last 2012).
 *
 * <p>An option is worth {@code (1 + times proposed) / (1 + times the most proposed was)}; an issue
 * weighs {@code 1 + 0.2 · times it stayed as it was from one proposal to the next}, scaled to sum
 * 1. Only issues on the table's agenda count. Before anything is heard, all is worth the same.
 */
public record FrequencyBelief() implements Belief {

  private static final double LEARNING = 0.2;

  @Override
  public String name() {
    return "frequency";
  }

  @Override
  public boolean learns() {
    return true;
  }

  @Override
  public Opinion of(Counterpart other) {
    return new Frequencies(other);
  }

  private static final class Frequencies implements Opinion {

    private final ProposalReader listener;
    private final double[][] proposed;
    private final double[] stayed;

    Frequencies(Counterpart other) {
      listener = new ProposalReader(other);
      List<Issue> issues = other.issues();
      proposed = new double[issues.size()][];
      for (int issue = 0; issue < proposed.length; issue++) {
        proposed[issue] = new double[issues.get(issue).options().size()];
      }
      stayed = new double[proposed.length];
    }

    @Override
    public double[][] worth() {
      listener.hear(this::count);
      double weights = Arrays.stream(stayed).map(Frequencies::weight).sum();
      double[][] worth = new double[proposed.length][];
      for (int issue = 0; issue < worth.length; issue++) {
        double most = 1 + Arrays.stream(proposed[issue]).max().orElse(0);
        double share = weight(stayed[issue]) / weights;
        worth[issue] =
            Arrays.stream(proposed[issue]).map(times -> share * (1 + times) / most).toArray();
      }
      return worth;
    }

    private static double weight(double stayed) {
      return 1 + LEARNING * stayed;
    }

    private void count(Proposed now, @Nullable Proposed before) {
      for (int issue : now.agenda()) {
        int option = now.outcome().option(issue);
        proposed[issue][option]++;
        if (before != null
            && before.agenda().contains(issue)
            && before.outcome().option(issue) == option) {
          stayed[issue]++;
        }
      }
    }
  }
}
