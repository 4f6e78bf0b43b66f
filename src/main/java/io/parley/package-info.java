/**
 * Parley inside another program.
 *
 * <p>{@link io.parley.Parley} reads <em>scenarios</em> and sets <em>studies</em> up: a batch of
 * runs, a sweep, a comparison. A setup says how it is played and is played by its last call, into a
 * folder or in memory. Results name actors, issues, options and endings by the scenario's ids.
 *
 * <pre>{@code
 * Parley parley = Parley.standard();
 * LoadedScenario pie =
 *     parley.read(
 *         ScenarioBuilder.of("pie", 10)
 *             .withoutStatusQuo()
 *             .issue("split", "all-hers", "half", "all-his")
 *             .set("actors.she.reservation", 0.2)
 *             .set("actors.he.reservation", 0.2)
 *             .wants("she", "split", "all-hers", 1)
 *             .wants("he", "split", "all-his", 1)
 *             .table("kitchen", "she", "he"));
 * BatchResult result = parley.batch(pie).runs(100).seed(7).play();
 * for (Map.Entry<String, Map<String, EstimatedShare>> issue : result.options().entrySet()) {
 *   issue.getValue().forEach((option, estimate) -> out.println(option + " " + estimate.share()));
 * }
 * }</pre>
 */
@NullMarked
package io.parley;

import org.jspecify.annotations.NullMarked;
