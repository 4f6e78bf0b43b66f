package io.parley.strategy.belief;

import io.parley.strategy.belief.PublicRecord.Proposed;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads what another proposes, each proposal once. */
final class ProposalReader {

  private final Counterpart other;
  private final IdentityHashMap<PublicRecord, Integer> heard = new IdentityHashMap<>();

  ProposalReader(Counterpart other) {
    this.other = other;
  }

  /**
   * Goes through what the other has proposed since the last time.
   *
   * @param visitor takes a proposal and the one before it at that table, or null if it is the first
   */
  void hear(BiConsumer<Proposed, @Nullable Proposed> visitor) {
    for (PublicRecord record : other.records()) {
      List<Proposed> proposals = record.proposalsOf(other.actor());
      for (int i = heard.getOrDefault(record, 0); i < proposals.size(); i++) {
        visitor.accept(proposals.get(i), i == 0 ? null : proposals.get(i - 1));
      }
      heard.put(record, proposals.size());
    }
  }
}
