package io.parley.analysis.comparison;

import java.util.List;

/**
 * A variant held against the baseline.
 *
 * @param findings what is said of each quantity that both have
 * @param flows what becomes of the baseline's endings, in the order of both scenarios' endings
 */
public record Comparison(List<Finding> findings, List<Flow> flows) {

  public Comparison {
    findings = List.copyOf(findings);
    flows = List.copyOf(flows);
  }

  /** The runs that were played to their end in both. */
  public int runs() {
    return flows.stream().mapToInt(Flow::runs).sum();
  }

  /** Of these, the runs that end otherwise in the variant. */
  public int changed() {
    return flows.stream().filter(Flow::isChange).mapToInt(Flow::runs).sum();
  }
}
