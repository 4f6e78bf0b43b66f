package io.parley.strategy;

/** Says yes to what is worth at least its aspiration. */
record AspirationAcceptance() implements Acceptance {

  @Override
  public String name() {
    return "aspiration";
  }

  @Override
  public double least(Standpoint own) {
    return own.aspiration();
  }
}
