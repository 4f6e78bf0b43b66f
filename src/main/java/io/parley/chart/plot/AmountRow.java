package io.parley.chart.plot;

import io.parley.chart.axis.Label;
import java.awt.Color;

/**
 * A bar that shows an amount.
 *
 * @param label what it is the amount of
 * @param amount the amount, 0 or more
 * @param number what is written beside it
 * @param colour its colour
 */
public record AmountRow(Label label, double amount, String number, Color colour) {}
