package io.parleyplanted.model.draw;

public record World() {}
