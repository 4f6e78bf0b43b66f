package io.parleyplanted.results;

import io.parleyplanted.report.ImportsResults;

public record ImportsReport(ImportsResults other) {}
