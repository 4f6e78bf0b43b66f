package io.parley.page;

import io.parley.chart.Chart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a sweep says, ready to be laid out. Public for the template.
 *
 * @param title its title
 * @param id the scenario's id
 * @param points the points and their runs in words
 * @param finding what it found, or null if no run was played to its end
 * @param problem why there are no charts, or null
 * @param factors what varies
 * @param charts the charts
 * @param shares the shares of endings, point by point
 * @param payoffs the mean payoffs, point by point
 * @param failed that failed runs are left out, for the caption of a table; empty if none failed
 * @param setting what is assumed otherwise
 * @param reproduction how to make the same sweep again; its runs are those of a point
 */
public record SweepView(
    String title,
    String id,
    String points,
    @Nullable String finding,
    @Nullable String problem,
    List<View.Statement> factors,
    List<Chart> charts,
    View.Table shares,
    View.Table payoffs,
    String failed,
    View.Setting setting,
    Reproduction reproduction) {}
