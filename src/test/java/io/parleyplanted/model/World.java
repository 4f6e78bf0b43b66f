package io.parleyplanted.model;

public record World() {}
