package io.parley.model.procedure;

import io.parley.model.draw.Parameter;

/**
 * That an event is somebody's doing, who does it only if it pays (Fearon 1995; Powell 2006): if
 * what is left is worth more to it than what was in force, as it then holds out.
 *
 * @param by the actor
 * @param gain by how much more than this it has to be worth, in value units
 */
public record Breach(int by, Parameter gain) {}
