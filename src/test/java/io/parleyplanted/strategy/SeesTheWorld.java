package io.parleyplanted.strategy;

import io.parleyplanted.model.draw.World;

public record SeesTheWorld(World world) {}
