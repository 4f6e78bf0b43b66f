package io.parleyplanted.stray;

public record Stray() {}
