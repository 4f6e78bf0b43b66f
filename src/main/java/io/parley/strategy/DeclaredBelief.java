package io.parley.strategy;

/** Takes the others at their word. */
record DeclaredBelief() implements Belief {

  @Override
  public String name() {
    return "declared";
  }

  @Override
  public Opinion of(Counterpart other) {
    return other::declared;
  }
}
