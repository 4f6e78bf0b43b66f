package io.parley.cli;

import io.parley.cli.command.CompareCommand;
import io.parley.cli.command.ConditionCommand;
import io.parley.cli.command.Context;
import io.parley.cli.command.DescribeCommand;
import io.parley.cli.command.ParamsCommand;
import io.parley.cli.command.ReplayCommand;
import io.parley.cli.command.ReportCommand;
import io.parley.cli.command.ResumeCommand;
import io.parley.cli.command.RunCommand;
import io.parley.cli.command.SensitivityCommand;
import io.parley.cli.command.SolveCommand;
import io.parley.cli.command.SweepCommand;
import io.parley.cli.command.Usage;
import io.parley.cli.command.ValidateCommand;
import io.parley.cli.command.VerifyCommand;
import io.parley.cli.terminal.Console;
import io.parley.cli.terminal.ExitCode;
import io.parley.cli.terminal.Interruption;
import io.parley.cli.terminal.Terminal;
import io.parley.experiment.OnFailure;
import io.parley.experiment.design.SweepDesign;
import io.parley.model.InputException;
import io.parley.results.Keep;
import io.parley.study.Memory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code parley}. */
@Command(
    name = "parley",
    description = "Plays negotiations thousands of times and shows what could come of them.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionText.class,
    sortOptions = false)
public final class Main implements Runnable {

  private static final List<Class<?>> COMMANDS =
      List.of(
          RunCommand.class,
          DescribeCommand.class,
          ValidateCommand.class,
          ParamsCommand.class,
          SolveCommand.class,
          CompareCommand.class,
          SweepCommand.class,
          SensitivityCommand.class,
          ResumeCommand.class,
          ReplayCommand.class,
          ConditionCommand.class,
          VerifyCommand.class,
          ReportCommand.class);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-v", "--verbose"},
      description = "Show stack traces.",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean verbose;

  @Option(
      names = "--plugins",
      paramLabel = "JAR",
      description = {
        "A jar with strategies or protocols that scenarios may name. May be given more than once.",
        "Its code runs with all that you may do."
      },
      scope = CommandLine.ScopeType.INHERIT)
  private List<Path> plugins = new ArrayList<>();

  /** Runs a command and ends the process with its exit code. */
  @SuppressWarnings("SystemConsoleNull") // Java 17 has no other way to ask for a terminal
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    Interruption interruption = new Interruption();
    interruption.onSignals();
    int code = run(console(out, err, System.console() != null), interruption, args);
    interruption.end(code);
    System.exit(code);
  }

  private static Console console(PrintWriter out, PrintWriter err, boolean interactive) {
    UsageMessageSpec usage = CommandSpec.create().usageMessage().autoWidth(interactive);
    return new Console(System.in, out, err, interactive, usage.width());
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Runs a command with the given streams and returns its exit code. */
  public static int run(Console console, String... args) {
    return run(console, new Interruption(), args);
  }

  private static int run(Console console, Interruption interruption, String... args) {
    int code = execute(console, interruption, args);
    if (console.out().checkError()) {
      console.err().println("Can't write to standard output: what is there is not all.");
      return code == 0 ? ExitCode.FAILED.number() : code;
    }
    return console.err().checkError() && code == 0 ? ExitCode.FAILED.number() : code;
  }

  private static int execute(Console console, Interruption interruption, String... args) {
    try {
      Usage.requireShowable(args);
      return commandLine(console, interruption, args).execute(args);
    } catch (InputException e) {
      console.err().println(e.getMessage());
      return ExitCode.BAD_INPUT.number();
    } catch (OutOfMemoryError e) {
      console.err().println(Memory.problem());
      return ExitCode.FAILED.number();
    }
  }

  private static CommandLine commandLine(
      Console console, Interruption interruption, String... args) {
    Main main = new Main();
    String shown = ShownCommand.ofThisProcess().of(args);
    Context context = new Context(shown, new Terminal(console, interruption), () -> main.plugins);
    CommandLine commandLine = new CommandLine(main, new Factory(context));
    called(args).forEach(commandLine::addSubcommand);
    commandLine.setExpandAtFiles(false);
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.registerConverter(SweepDesign.class, Usage.oneOf(SweepDesign.values()));
    commandLine.registerConverter(Keep.class, Usage.oneOf(Keep.values()));
    commandLine.registerConverter(OnFailure.class, Usage.oneOf(OnFailure.values()));
    commandLine.registerConverter(int.class, Usage::integer);
    commandLine.registerConverter(Integer.class, Usage::integer);
    commandLine.registerConverter(Long.class, Usage::wholeNumber);
    commandLine.registerConverter(Double.class, Usage::number);
    commandLine.registerConverter(Path.class, Usage::path);
    commandLine.setParameterExceptionHandler((e, arguments) -> main.misused(console, e, arguments));
    commandLine.setExecutionExceptionHandler(
        (e, command, result) -> main.failed(console, e).number());
    commandLine.setExecutionStrategy(Main::executed);
    return commandLine;
  }

  /** Executes a command; picocli knows no exit codes but numbers. */
  private static int executed(ParseResult parsed) {
    int code = new RunLast().execute(parsed);
    List<CommandLine> called = parsed.asCommandLineList();
    Object result = called.get(called.size() - 1).getExecutionResult();
    return result instanceof ExitCode exit ? exit.number() : code;
  }

  /**
   * The command that is called, or all where the arguments do not begin with one: picocli takes as
   * long to look at the others as it takes to do a short command.
   */
  private static List<Class<?>> called(String... args) {
    String first = args.length == 0 ? "" : args[0];
    List<Class<?>> called =
        COMMANDS.stream()
            .filter(command -> command.getAnnotation(Command.class).name().equals(first))
            .toList();
    return called.isEmpty() ? COMMANDS : called;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  private int misused(Console console, ParameterException e, String... args) {
    String message =
        e instanceof UnmatchedArgumentException unmatched
            ? Usage.unexpected(unmatched).getMessage()
            : e.getMessage();
    console.err().println(message);
    Usage.fileLikeAnOption(args)
        .ifPresent(file -> console.err().println("  Maybe \"-- " + file + "\""));
    console
        .err()
        .println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.BAD_INPUT.number();
  }

  private ExitCode failed(Console console, Exception e) {
    if (verbose) {
      e.printStackTrace(console.err());
    } else {
      console.err().println(Failure.of(e));
    }
    if (Failure.isStop(e)) {
      return ExitCode.STOPPED;
    }
    return e instanceof InputException ? ExitCode.BAD_INPUT : ExitCode.FAILED;
  }
}
