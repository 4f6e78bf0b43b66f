package io.parleyplanted.page;

import io.parleyplanted.results.ImportsPage;

public record ImportsResults(ImportsPage other) {}
