package io.parley.strategy;

/** Takes the others at their word. */
record DeclaredBelief() implements Belief {

  @Override
  public String name() {
    return "declared";
  }

  @Override
  public double[][] worth(double[][] declared) {
    return declared;
  }
}
