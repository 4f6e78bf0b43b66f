package io.parleyplanted.results;

import io.parleyplanted.page.ImportsResults;

public record ImportsPage(ImportsResults other) {}
