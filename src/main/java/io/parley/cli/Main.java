package io.parley.cli;

import io.parley.experiment.design.SweepDesign;
import io.parley.model.InputException;
import io.parley.results.Keep;
import io.parley.results.StoppedException;
import io.parley.results.Trouble;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code parley}. */
@Command(
    name = "parley",
    description = "Plays negotiations thousands of times and shows what could come of them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
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
          VerifyCommand.class,
          ReportCommand.class);

  /** It ran, but something failed. */
  static final int FAILED = 1;

  /** What the user gave can't be used. */
  static final int BAD_INPUT = 2;

  /** The user stopped it, as a shell says it of Ctrl-C. */
  static final int STOPPED = 130;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-v", "--verbose"},
      description = "Show stack traces.",
      scope = CommandLine.ScopeType.INHERIT)
  private boolean verbose;

  /** Runs a command and ends the process with its exit code. */
  @SuppressWarnings("SystemConsoleNull") // Java 17 has no other way to ask for a terminal
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    Interruption interruption = new Interruption();
    interruption.onSignals();
    int code = run(console(out, err, System.console() != null), interruption, args);
    out.flush();
    err.flush();
    interruption.end(code);
    System.exit(code);
  }

  private static Console console(PrintWriter out, PrintWriter err, boolean interactive) {
    return interactive
        ? new Console(out, err, true, CommandSpec.create().usageMessage().autoWidth(true).width())
        : new Console(out, err, false);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Runs a command with the given streams and returns its exit code. */
  public static int run(Console console, String... args) {
    return run(console, new Interruption(), args);
  }

  private static int run(Console console, Interruption interruption, String... args) {
    Main main = new Main();
    CommandLine commandLine = new CommandLine(main, new Factory(console, interruption, args));
    called(args).forEach(commandLine::addSubcommand);
    commandLine.setOut(console.out());
    commandLine.setErr(console.err());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.registerConverter(SweepDesign.class, Usage.oneOf(SweepDesign.values()));
    commandLine.registerConverter(Keep.class, Usage.oneOf(Keep.values()));
    commandLine.registerConverter(int.class, Usage::integer);
    commandLine.registerConverter(Integer.class, Usage::integer);
    commandLine.registerConverter(Long.class, Usage::wholeNumber);
    commandLine.registerConverter(Double.class, Usage::number);
    commandLine.setParameterExceptionHandler((e, arguments) -> main.misused(console, e));
    commandLine.setExecutionExceptionHandler((e, command, result) -> main.failed(console, e));
    try {
      return commandLine.execute(args);
    } catch (OutOfMemoryError e) {
      console.err().println(Memory.problem());
      return FAILED;
    }
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

  private int misused(Console console, ParameterException e) {
    console
        .err()
        .println(
            e instanceof UnmatchedArgumentException unmatched
                ? Usage.unexpected(unmatched).getMessage()
                : e.getMessage());
    console
        .err()
        .println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return BAD_INPUT;
  }

  private int failed(Console console, Exception e) {
    if (verbose) {
      e.printStackTrace(console.err());
    } else {
      console.err().println(message(e));
    }
    if (e instanceof CutShortException cutShort) {
      return cutShort.exitCode();
    }
    if (isStopped(e)) {
      return STOPPED;
    }
    return e instanceof InputException ? BAD_INPUT : FAILED;
  }

  private static boolean isStopped(Exception e) {
    return e instanceof InterruptedException || e instanceof StoppedException;
  }

  /** What a user is told, who does not know Java. */
  private static String message(Exception e) {
    if (e instanceof InputException || e instanceof CutShortException) {
      return String.valueOf(e.getMessage());
    }
    if (isStopped(e)) {
      return "Stopped.";
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      return "parley failed: " + Trouble.withFile(Trouble.cause(e));
    }
    return "parley failed: an error in Parley itself (-v shows where)";
  }
}
