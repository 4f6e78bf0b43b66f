package io.parleyplanted;

import io.parleyplanted.report.ImportsResults;

public record Draws(ImportsResults page) {}
