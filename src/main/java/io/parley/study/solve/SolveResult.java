package io.parley.study.solve;

import io.parley.analysis.solve.Answer;
import io.parley.analysis.solve.Distances;
import io.parley.analysis.solve.zone.Ripeness;
import io.parley.results.Settlements;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code solve} found by going through all outcomes.
 *
 * @param answer what could be agreed and what stands in the way
 * @param zones in what share of drawn worlds there is a deal; none if that was not asked
 * @param batch what was simulated, or null if no batch was given
 */
public record SolveResult(Answer answer, List<Ripeness> zones, @Nullable Batch batch) {

  /**
   * A batch.
   *
   * @param folder its folder
   * @param settlements what its runs settled on
   */
  public record Batch(Path folder, Settlements settlements) {}

  /**
   * How far what the batch's runs settled on is from what is efficient and fair; null where there
   * is no batch, or nothing was settled on.
   */
  public @Nullable Distances distances() {
    return batch == null || batch.settlements().outcomes().isEmpty()
        ? null
        : Distances.of(answer.bargain(), answer.solution(), batch.settlements().outcomes());
  }
}
