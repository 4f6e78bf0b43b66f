package io.parley.chart.plot;

import io.parley.chart.axis.Label;
import java.awt.Color;

/**
 * A bar that shows a share of runs.
 *
 * @param label what it is the share of
 * @param share the share, 0 to 1; NaN for no bar
 * @param low its interval's low end
 * @param high its interval's high end
 * @param colour its colour
 */
public record ShareRow(Label label, double share, double low, double high, Color colour) {}
