package io.parley.study;

/** How far something is, to its end. */
@FunctionalInterface
public interface Progress extends AutoCloseable {

  /** Tells how many runs are done. */
  void reached(long runs);

  /** It is at its end, be it done or not. */
  @Override
  default void close() {
    // most need no end
  }

  /** Nobody looks. */
  static Progress none() {
    return runs -> {};
  }
}
