package io.parley.model;

import io.parley.model.draw.Parameter;
import io.parley.model.outcome.Condition;

/**
 * Worth that a combination of options has to an actor beyond what each is worth alone.
 *
 * @param id its id within the actor
 * @param when the combination
 * @param worth what it adds, in value units; negative where it takes away
 */
public record Linkage(String id, Condition when, Parameter worth) {}
