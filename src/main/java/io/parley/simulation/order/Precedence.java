package io.parley.simulation.order;

import io.parley.model.Actor;
import io.parley.model.Distribution;
import io.parley.model.Issue;
import io.parley.model.Option;
import io.parley.model.Parameter;
import io.parley.model.Position;
import io.parley.model.Position.Ideal;
import io.parley.model.Position.Scores;
import io.parley.model.Position.Values;
import io.parley.model.Scenario;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of a scenario's issues, and of an issue's options, a run takes first. It goes by what the
 * scenario says of them: how much issues weigh with each actor, where options are on the scale and
 * how much each actor wants them. Only of what is alike to everybody, the lesser id comes first. So
 * neither declared order nor, but for such cases, the ids decide anything.
 */
final class Precedence {

  private final Scenario scenario;

  Precedence(Scenario scenario) {
    this.scenario = scenario;
  }

  /** The indices of {@code issues} in the order of a run. */
  int[] issues(IntStream issues) {
    return sorted(issues, this::key, issue -> scenario.issues().get(issue).id());
  }

  /** The indices of an issue's options in the order of a run. */
  int[] options(int issue) {
    List<Option> options = scenario.issues().get(issue).options();
    return sorted(
        IntStream.range(0, options.size()),
        option -> key(issue, option),
        option -> options.get(option).id());
  }

  private static int[] sorted(IntStream all, IntFunction<double[]> key, IntFunction<String> id) {
    return all.mapToObj(index -> new Place(index, key.apply(index), id.apply(index)))
        .sorted()
        .mapToInt(Place::index)
        .toArray();
  }

  private double[] key(int issue) {
    Stream<double[]> weights =
        scenario.actors().stream().map(actor -> weight(position(actor, issue)));
    Stream<double[]> options = Arrays.stream(options(issue)).mapToObj(option -> key(issue, option));
    return joined(Stream.concat(weights, options));
  }

  private double[] key(int issue, int option) {
    Double at = scenario.issues().get(issue).options().get(option).at();
    Stream<double[]> scale = Stream.of(new double[] {Objects.requireNonNullElse(at, -1.0)});
    Stream<double[]> wanted =
        scenario.actors().stream().map(actor -> wanted(position(actor, issue), option));
    return joined(Stream.concat(scale, wanted));
  }

  private static double[] joined(Stream<double[]> parts) {
    return parts.flatMapToDouble(Arrays::stream).toArray();
  }

  private static @Nullable Position position(Actor actor, int issue) {
    return actor.positions().stream()
        .filter(position -> position.issue() == issue)
        .findFirst()
        .orElse(null);
  }

  /** The heaviest first. */
  private static double[] weight(@Nullable Position position) {
    return position == null
        ? new double[2]
        : new double[] {
          -greatest(position.weights(), Distribution::low),
          -greatest(position.weights(), Distribution::high)
        };
  }

  private static double greatest(List<Parameter> weights, ToDoubleFunction<Distribution> end) {
    return weights.stream().map(Parameter::distribution).mapToDouble(end).max().orElse(0);
  }

  /** The most wanted first. */
  private double[] wanted(@Nullable Position position, int option) {
    if (position == null) {
      return new double[2];
    }
    if (position.preference() instanceof Ideal ideal) {
      Distribution of = ideal.ideal().distribution();
      Issue issue = scenario.issues().get(position.issue());
      return new double[] {of.isConstant() ? issue.distance((int) of.low(), option) : 0, 0};
    }
    Distribution of =
        (position.preference() instanceof Values values
                ? values.values()
                : ((Scores) position.preference()).points())
            .get(option)
            .distribution();
    return new double[] {-of.low(), -of.high()};
  }

  /** An issue or an option. */
  @SuppressWarnings("ArrayRecordComponent") // only ever ordered
  private record Place(int index, double[] key, String id) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
        Comparator.comparing(Place::key, Arrays::compare).thenComparing(Place::id);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }
}
