package io.parley.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.terminal.ExitCode;
import io.parley.model.draw.Parameter;
import io.parley.results.file.Json;
import io.parley.scenario.ScenarioFile;
import io.parley.words.DistributionWords;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what can be tweaked. */
@Command(
    name = "params",
    description = "Lists every path that --set can change, with its value and range.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ParamsCommand implements Callable<ExitCode> {

  private static final String PRESENT = "present";

  private final Context context;

  @Mixin private ScenarioArguments scenario = new ScenarioArguments();

  @Option(names = "--json", description = "Print as JSON.")
  private boolean json;

  public ParamsCommand(Context context) {
    this.context = context;
  }

  @Override
  public ExitCode call() {
    ScenarioFile file = scenario.read(context, context.session());
    if (json) {
      printJson(file);
    } else {
      printTable(file);
    }
    return ExitCode.DONE;
  }

  private void printTable(ScenarioFile file) {
    int width = file.paths().stream().mapToInt(String::length).max().orElse(0);
    for (String path : file.paths()) {
      Parameter parameter = file.scenario().parameters().find(path);
      if (parameter != null) {
        print(width, path, DistributionWords.of(parameter), DistributionWords.range(parameter));
      } else if (ScenarioFile.isOptional(path)) {
        print(width, path, PRESENT, PRESENT + " | absent");
      } else {
        context.console().out().println(path);
      }
    }
  }

  private void print(int width, String path, String value, String range) {
    context
        .console()
        .out()
        .println(String.format(Locale.ROOT, "%-" + width + "s  %s  (%s)", path, value, range));
  }

  private void printJson(ScenarioFile file) {
    ObjectNode root = Json.object();
    ArrayNode list = root.putArray("params");
    for (String path : file.paths()) {
      Parameter parameter = file.scenario().parameters().find(path);
      ObjectNode node = list.addObject().put("path", path);
      if (parameter != null) {
        node.put("value", DistributionWords.of(parameter));
        node.put("range", DistributionWords.range(parameter));
        node.put("uncertain", parameter.isUncertain());
      } else if (ScenarioFile.isOptional(path)) {
        node.put("value", PRESENT);
        node.put("range", PRESENT + " | absent");
      }
      putSource(node, file.provenance().of(path));
    }
    context.console().out().print(Json.text(root));
  }

  private static void putSource(ObjectNode node, @Nullable String source) {
    if (source != null) {
      node.put("from", source);
    }
  }
}
