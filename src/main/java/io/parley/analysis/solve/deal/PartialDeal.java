package io.parley.analysis.solve.deal;

import io.parley.model.outcome.ActorSet;

/**
 * How things stand for all deals that have some options in common.
 *
 * @param needed those without whom none of them comes about
 * @param gains by actor, the most that any of them gives beyond no deal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PartialDeal(ActorSet needed, double[] gains) {}
