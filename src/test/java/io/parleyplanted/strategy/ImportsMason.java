package io.parleyplanted.strategy;

import sim.engine.Schedule;

public record ImportsMason(Schedule schedule) {}
