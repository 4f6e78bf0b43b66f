package io.parleyplanted.simulation.part;

import io.parleyplanted.simulation.KnowsItsPart;

public record KnowsItsWhole(KnowsItsPart whole) {}
