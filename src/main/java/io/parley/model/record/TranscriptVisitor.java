package io.parley.model.record;

/**
 * Makes something of every kind of entry of a transcript, so that the compiler finds who has to
 * know a new one.
 *
 * @param <T> what it makes
 */
public interface TranscriptVisitor<T> {

  T visit(TranscriptEntry.FortuneMoved it);

  T visit(TranscriptEntry.EventHappened it);

  T visit(TranscriptEntry.ParameterChanged it);

  T visit(TranscriptEntry.Reverted it);

  T visit(TranscriptEntry.Opened it);

  T visit(TranscriptEntry.Closed it);

  T visit(TranscriptEntry.Seated it);

  T visit(TranscriptEntry.Left it);

  T visit(TranscriptEntry.GaveWay it);

  T visit(TranscriptEntry.CameToLight it);

  T visit(TranscriptEntry.Proposed it);

  T visit(TranscriptEntry.Passed it);

  T visit(TranscriptEntry.Held it);

  T visit(TranscriptEntry.Drafted it);

  T visit(TranscriptEntry.TextPut it);

  T visit(TranscriptEntry.Answered it);

  T visit(TranscriptEntry.Carried it);

  T visit(TranscriptEntry.TookEffect it);

  T visit(TranscriptEntry.CameIntoForce it);

  T visit(TranscriptEntry.PledgeFell it);

  T visit(TranscriptEntry.Stood it);

  T visit(TranscriptEntry.InForce it);
}
