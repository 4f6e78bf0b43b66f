package io.parley.strategy;

/**
 * Says yes to anything no worse than no deal once its time has come, which is its patience (AC-time
 * of Baarslag, Hindriks and Jonker 2013, with patience for T). Until then only its best will do.
 */
record TimeAcceptance() implements Acceptance {

  @Override
  public String name() {
    return "time";
  }

  @Override
  public double least(Standpoint own) {
    return own.waited() >= own.patience() ? own.noDealValue() : own.bestValue();
  }
}
