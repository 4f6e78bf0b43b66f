package io.parley.strategy.belief;

/** Takes the others at their word. */
public record DeclaredBelief() implements Belief {

  @Override
  public String name() {
    return "declared";
  }

  @Override
  public Opinion of(Counterpart other) {
    return other::declared;
  }
}
