package io.parley.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The factors of one output, in the order of how much it depends on them. Shares of the variance
 * are as {@link Index#stated} has them.
 */
public final class Ranking {

  private static final List<String> MAIN = List.of(Index.TOTAL_ORDER, Index.MU_STAR, Index.SWING);
  private static final List<String> APART = List.of(Index.OTHERS, Index.LUCK);

  private final Map<String, Map<String, Estimate>> byFactor = new LinkedHashMap<>();
  private final String main;

  /** The factors of {@code indices}, all of one output. */
  public Ranking(Collection<Index> indices) {
    for (Index index : indices) {
      byFactor
          .computeIfAbsent(index.factor(), any -> new LinkedHashMap<>())
          .put(index.name(), index.stated());
    }
    main =
        MAIN.stream()
            .filter(name -> indices.stream().anyMatch(index -> index.name().equals(name)))
            .findFirst()
            .orElse("");
  }

  /** The index that factors are ordered by; empty where the output never varies. */
  public String main() {
    return main;
  }

  /** Whether the output depends on anything: whether it ever varies. */
  public boolean isEmpty() {
    return main.isEmpty();
  }

  /** The varied parameters, those first that matter most. */
  public List<String> parameters() {
    List<String> parameters = new ArrayList<>(byFactor.keySet());
    parameters.removeAll(APART);
    parameters.remove(Index.ALL);
    parameters.sort(
        Comparator.comparingDouble((String factor) -> -Math.abs(of(factor, main).value())));
    return parameters;
  }

  /** What is shown apart: the parameters not varied, if there are any, and luck. */
  public List<String> apart() {
    return APART.stream().filter(byFactor::containsKey).toList();
  }

  /**
   * An index of a factor.
   *
   * @throws IllegalArgumentException if it has none of that name
   */
  public Estimate of(String factor, String index) {
    Estimate estimate = byFactor.getOrDefault(factor, Map.of()).get(index);
    if (estimate == null) {
      throw new IllegalArgumentException("no " + index + " of " + factor);
    }
    return estimate;
  }

  /** The indices of a factor, by name. */
  public Map<String, Estimate> of(String factor) {
    return Map.copyOf(byFactor.getOrDefault(factor, Map.of()));
  }
}
