package io.parley.model.draw;

/**
 * Random numbers that are a function of a key and nothing else: no state is shared, so neither the
 * order of calls nor the number of threads can change a draw.
 *
 * <p>The mixing function is the finaliser of SplitMix64 (Steele, Lea and Flood 2014, "Fast
 * splittable pseudorandom number generators").
 */
public final class KeyedRandom {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private KeyedRandom() {}

  /** A key for a text, e.g. a parameter's path. */
  public static long key(String text) {
    long key = text.length();
    for (int i = 0; i < text.length(); i++) {
      key = key(key, text.charAt(i));
    }
    return key;
  }

  /** The key that follows {@code key} for {@code part}. */
  public static long key(long key, long part) {
    return mix(key + GOLDEN_GAMMA + mix(part + GOLDEN_GAMMA));
  }

  /** The uniform number above 0 and below 1 that belongs to {@code key}. */
  public static double uniform(long key) {
    return ((key >>> 12) + 0.5) * 0x1p-52;
  }

  private static long mix(long bits) {
    long z = bits;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
