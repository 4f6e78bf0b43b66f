package io.parleyplanted.strategy;

import io.parleyplanted.model.World;

public record SeesTheWorld(World world) {}
