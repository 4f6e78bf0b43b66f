package io.parley.cli.print;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.parley.cli.terminal.Console;
import io.parley.results.check.Discrepancy;
import io.parley.results.file.Json;
import io.parley.study.Version;
import io.parley.study.verify.Verification;
import io.parley.study.verify.Verification.Replayed;
import java.io.PrintWriter;
import java.util.Locale;

/** What came of checking a folder, in words or as JSON. */
public record VerificationOutput(Console console) {

  private static final int MOST_LINES = 30;

  public void print(Verification verification, boolean json) {
    if (json) {
      console.out().print(Json.text(json(verification)));
    } else {
      printWords(verification);
    }
    console.out().flush();
  }

  private void printWords(Verification verification) {
    PrintWriter out = console.out();
    out.printf(
        Locale.ROOT,
        "%s: %,d runs, seed %d, Parley %s%n",
        verification.folder(),
        verification.runs(),
        verification.manifest().seed(),
        verification.manifest().version());
    out.println("  Files  " + files(verification));
    out.println("  Runs   " + runs(verification));
    verification.findings().stream().limit(MOST_LINES).forEach(out::println);
    int more = verification.findings().size() - MOST_LINES;
    if (more > 0) {
      out.println("and " + more + " more (--json lists them)");
    }
    String explanation = verification.explanation(Version.ofJava());
    if (!explanation.isEmpty()) {
      out.println(explanation);
    }
    out.println(verdict(verification));
  }

  private static String files(Verification verification) {
    long changed = verification.changedFiles();
    return changed == 0
        ? String.format(Locale.ROOT, "all %,d as they were written", verification.files())
        : String.format(
            Locale.ROOT,
            "%,d written; %,d changed, missing or extra",
            verification.files(),
            changed);
  }

  private static String runs(Verification verification) {
    Replayed replayed = verification.replayed();
    if (replayed == null) {
      return "not played again: " + verification.why();
    }
    return String.format(
        Locale.ROOT,
        "%,d of %,d played again, %s",
        replayed.runs(),
        verification.runs(),
        replayed.differing() == 0
            ? "the same as in the files"
            : String.format(Locale.ROOT, "of which %,d not as in the files", replayed.differing()));
  }

  private static String verdict(Verification verification) {
    int count = verification.findings().size();
    if (count > 0) {
      return "NOT VERIFIED: " + count + (count == 1 ? " thing differs." : " things differ.");
    }
    return verification.replayed() == null
        ? "Verified, but for the runs: the files are as they were written."
        : "Verified: nothing differs.";
  }

  private static ObjectNode json(Verification verification) {
    ObjectNode root = Json.object();
    root.put("folder", verification.folder().toString());
    root.put("verified", verification.isClean());
    root.put("version", verification.manifest().version());
    root.putObject("files")
        .put("written", verification.files())
        .put("changed", verification.changedFiles());
    ObjectNode runs = root.putObject("runs").put("batch", verification.runs());
    Replayed replayed = verification.replayed();
    if (replayed == null) {
      runs.put("played_again", 0).put("why", verification.why());
    } else {
      runs.put("played_again", replayed.runs()).put("differing", replayed.differing());
    }
    String explanation = verification.explanation(Version.ofJava());
    if (!explanation.isEmpty()) {
      root.put("explanation", explanation);
    }
    ArrayNode findings = root.putArray("findings");
    for (Discrepancy finding : verification.findings()) {
      findings
          .addObject()
          .put("kind", finding.kind().toString())
          .put("file", finding.file())
          .put("what", finding.what());
    }
    return root;
  }
}
