package io.parleyplanted.simulation;

import sim.engine.Schedule;

public record ImportsMason(Schedule schedule) {}
