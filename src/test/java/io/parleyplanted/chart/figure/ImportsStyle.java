package io.parleyplanted.chart.figure;

import io.parleyplanted.chart.style.ImportsFigure;
import java.util.List;

public record ImportsStyle(List<ImportsFigure> below) {}
