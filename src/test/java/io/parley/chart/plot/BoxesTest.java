package io.parley.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.chart.plot.Boxes.Thing;
import io.parley.chart.plot.Strands.Box;
import io.parley.chart.style.Palette;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoxesTest {

  @Test
  void whatNoRunGoesThroughHasNoBox() {
    assertThat(boxes(2, 0, 3).all()).extracting(Box::label).containsExactly("0", "2");
  }

  @Test
  void theRarestShareTheLastBoxWhereThereAreTooMany() {
    Boxes boxes = boxes(1, 40, 2, 30, 20, 7);
    assertThat(boxes.all()).extracting(Box::label).containsExactly("1", "3", "4", "3 others");
    assertThat(boxes.all().get(3).number()).startsWith("10\u00a0%");
    assertThat(IntStream.range(0, 6).map(boxes::of)).containsExactly(3, 0, 3, 1, 2, 3);
  }

  private static Boxes boxes(int... runs) {
    List<Thing> things =
        IntStream.range(0, runs.length)
            .mapToObj(thing -> new Thing(Integer.toString(thing), Palette.INK, false))
            .toList();
    return new Boxes(things, runs, IntStream.of(runs).sum(), 4);
  }
}
