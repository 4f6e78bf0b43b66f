package io.parleyplanted;

import io.parleyplanted.page.ImportsResults;

public record Draws(ImportsResults page) {}
