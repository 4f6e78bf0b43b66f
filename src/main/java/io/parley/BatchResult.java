package io.parley;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a batch came to, by the scenario's ids and in its order.
 *
 * @param runs how many runs were played to their end; all figures are of these
 * @param failures why the others failed, by their numbers
 * @param endings the share of each ending; empty if no run was played to its end
 * @param options by issue and option, the share of runs that end with it; empty without runs
 * @param payoffs by actor, what runs pay it; empty without runs
 * @param records the runs, where they were kept
 * @param folder where the batch is written, if it is
 */
public record BatchResult(
    int runs,
    Map<Integer, String> failures,
    Map<String, EstimatedShare> endings,
    Map<String, Map<String, EstimatedShare>> options,
    Map<String, Payoff> payoffs,
    List<RunResult> records,
    Optional<Path> folder) {

  public BatchResult {
    failures = Ordered.copy(failures);
    endings = Ordered.copy(endings);
    options = Ordered.copy(options);
    payoffs = Ordered.copy(payoffs);
    records = List.copyOf(records);
  }
}
