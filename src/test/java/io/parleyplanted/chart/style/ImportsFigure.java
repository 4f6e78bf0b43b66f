package io.parleyplanted.chart.style;

import io.parleyplanted.chart.figure.ImportsStyle;

public record ImportsFigure(ImportsStyle above) {}
