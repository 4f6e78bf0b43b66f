package io.parley.analysis;

import java.util.Arrays;
import org.apache.commons.math3.util.OpenIntToDoubleHashMap;

/**
 * How often each of some whole numbers, the cells, came. Those near the first ones are counted in
 * an array, which is small enough for a processor to have at hand; the others in a map.
 */
final class CellTimes {

  private static final int FIRST_WIDTH = 64;

  private final int mostWidth;
  private int lowest;
  private int[] near = {};
  private int nearCells;
  private final OpenIntToDoubleHashMap far = new OpenIntToDoubleHashMap(0.0);

  /**
   * None so far.
   *
   * @param mostWidth how many neighbouring cells the array holds at most, 1 or more
   */
  CellTimes(int mostWidth) {
    this.mostWidth = mostWidth;
  }

  /** How many different cells came. */
  int size() {
    return nearCells + far.size();
  }

  /** Counts {@code cell}, which came {@code more} times. */
  void add(int cell, int more) {
    if (near.length == 0) {
      near = new int[Math.min(FIRST_WIDTH, mostWidth)];
      lowest = (int) Math.max(Integer.MIN_VALUE, (long) cell - near.length / 2);
    }
    if (isNear(cell) || reach(cell)) {
      nearCells += near[cell - lowest] == 0 ? 1 : 0;
      near[cell - lowest] += more;
    } else {
      far.put(cell, far.get(cell) + more);
    }
  }

  private boolean isNear(int cell) {
    return cell >= lowest && (long) cell - lowest < near.length;
  }

  /**
   * Widens the array so that it holds {@code cell}, if it may. What is out of reach stays so, as
   * the array never gets narrower: no cell is in both.
   */
  private boolean reach(int cell) {
    long highest = (long) lowest + near.length - 1;
    long needed = Math.max(highest, cell) - Math.min(lowest, cell) + 1;
    if (needed > mostWidth) {
      return false;
    }
    int width = (int) Math.min(mostWidth, Math.max(needed, 2L * near.length));
    long from = cell < lowest ? Math.max(Integer.MIN_VALUE, highest - width + 1) : lowest;
    int[] wider = new int[width];
    System.arraycopy(near, 0, wider, (int) (lowest - from), near.length);
    near = wider;
    lowest = (int) from;
    return true;
  }

  /** How often {@code cell} came. */
  int times(int cell) {
    return isNear(cell) ? near[cell - lowest] : (int) far.get(cell);
  }

  /** The cells that came, ascending. */
  int[] cells() {
    int[] cells = new int[size()];
    int next = 0;
    for (OpenIntToDoubleHashMap.Iterator each = far.iterator(); each.hasNext(); next++) {
      each.advance();
      cells[next] = each.key();
    }
    for (int i = 0; i < near.length; i++) {
      if (near[i] > 0) {
        cells[next] = lowest + i;
        next++;
      }
    }
    Arrays.sort(cells);
    return cells;
  }
}
