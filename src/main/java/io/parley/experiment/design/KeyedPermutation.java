package io.parley.experiment.design;

import io.parley.model.draw.KeyedRandom;

/**
 * An order of the numbers from 0 to {@code size} − 1 that is a function of a key, worked out number
 * by number instead of held in a table: a Feistel network over the next larger domain, walked along
 * its cycle until it is back among the numbers (Black and Rogaway 2002, "Ciphers with arbitrary
 * finite domains").
 */
final class KeyedPermutation {

  private static final int ROUNDS = 8;

  /** Networks over fewer bits reach too few of the possible orders. */
  private static final int LEAST_BITS = 4;

  private final int size;
  private final long key;
  private final int bits;

  /**
   * An order of {@code size} numbers.
   *
   * @param size how many, 1 or more
   */
  KeyedPermutation(int size, long key) {
    if (size < 1) {
      throw new IllegalArgumentException("expected 1 or more numbers, found " + size);
    }
    this.size = size;
    this.key = key;
    int needed = Integer.SIZE - Integer.numberOfLeadingZeros(size - 1);
    this.bits = Math.max(LEAST_BITS, (needed + 1) / 2);
  }

  /** What stands at {@code place}, from 0. */
  int at(int place) {
    if (place < 0 || place >= size) {
      throw new IllegalArgumentException(place + " is no place among " + size);
    }
    long number = place;
    do {
      number = mixed(number);
    } while (number >= size);
    return (int) number;
  }

  private long mixed(long number) {
    long mask = (1L << bits) - 1;
    long left = number >>> bits;
    long right = number & mask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ (KeyedRandom.key(KeyedRandom.key(key, round), right) & mask);
      left = right;
      right = next;
    }
    return left << bits | right;
  }
}
