package io.parleyplanted.report;

import io.parleyplanted.results.ImportsReport;

public record ImportsResults(ImportsReport other) {}
