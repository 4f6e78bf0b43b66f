package io.parleyplanted.simulation;

import io.parleyplanted.simulation.part.KnowsItsWhole;

public record KnowsItsPart(KnowsItsWhole part) {}
