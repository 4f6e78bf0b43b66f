package io.parley.results.destination;

import io.parley.model.InputException;
import io.parley.results.BatchFiles;
import io.parley.results.BatchPlan;
import io.parley.results.Manifest;
import io.parley.results.file.FileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a results folder goes. It is written beside its place, in the unfinished folder, and moved
 * there when it is whole, so that a kill at any moment leaves the place as it was or complete, and
 * beside it nothing or an unfinished folder that can be gone on with.
 *
 * @param folder the results folder, as the user calls it
 * @param force whether results that are there may be replaced and what was stopped be given up
 */
public record Destination(Path folder, boolean force) {

  /** What the name of an unfinished folder ends in. */
  static final String UNFINISHED = ".partial";

  public Destination {
    folder = tidied(folder);
  }

  /** Without steps back, through which the system finds no way if a folder before is not there. */
  private static Path tidied(Path folder) {
    Path tidy = folder.normalize();
    if (tidy.equals(folder) || !folder.toString().contains("..") || tidy.toString().isEmpty()) {
      return folder;
    }
    ExistingContent meant = ExistingContent.of(folder);
    return ExistingContent.of(tidy).equals(meant) ? tidy : meant.path();
  }

  /** A place where nothing is replaced. */
  public Destination(Path folder) {
    this(folder, false);
  }

  /** The place of a results folder, given that or its unfinished folder. */
  public static Destination of(Path folder) {
    Path real = ExistingContent.of(folder).path();
    String name = String.valueOf(real.getFileName());
    if (!name.endsWith(UNFINISHED)) {
      return new Destination(folder);
    }
    String ofPlace = name.substring(0, name.length() - UNFINISHED.length());
    Path named = folder.normalize();
    return new Destination((named.endsWith(name) ? named : real).resolveSibling(ofPlace));
  }

  /** The place of one of the batches, by its number from 1, in an experiment's folder. */
  public static Destination ofPoint(Path folder, int number) {
    return new Destination(BatchFiles.batch(folder, number));
  }

  /** Whether the complete batch of {@code plan} is there. */
  public boolean holds(BatchPlan plan) {
    return holds(plan.hash());
  }

  /** Whether what has this identity is there, complete. */
  public boolean holds(String identity) {
    return Manifest.isOf(folder, identity);
  }

  /**
   * Requires that results can go there: that nothing is there, an empty folder or, with {@code
   * force}, results and nothing else. What are no results is never replaced.
   *
   * @throws InputException if the place is taken
   */
  public void requireFree() {
    String option = "--out " + folder;
    if (target().path().toString().endsWith(UNFINISHED)) {
      throw new InputException(
          option, "a name that ends in " + UNFINISHED, "another, as unfinished results have it");
    }
    String obstacle = target().obstacle();
    if (obstacle != null) {
      throw new InputException(option, obstacle, "a new folder");
    }
    if (target().hasResults() && !force) {
      throw new InputException(
          option,
          "a folder that holds another batch",
          "a new folder, or --force to replace what is there");
    }
  }

  /** The folder that is written until it is whole. */
  public Path unfinished() {
    Path place = target().path();
    return place.resolveSibling(place.getFileName() + UNFINISHED);
  }

  /** Whether an earlier attempt left an unfinished folder that can be gone on with. */
  public boolean isUnfinished() {
    return Files.isRegularFile(unfinished().resolve(BatchFiles.PLAN), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether to go on with what is unfinished. */
  public boolean goesOn() {
    return isUnfinished() && !force;
  }

  /**
   * An unfinished folder with what {@code content} writes into it, the plan last: all of that or no
   * folder.
   *
   * @throws InputException if none can be made there, or another process writes there
   */
  public UnfinishedFolder begin(Content content) throws IOException {
    Workspace workspace = workspace();
    if (goesOn()) {
      workspace.close();
      throw Lock.inUse(folder);
    }
    boolean isWhole = false;
    try {
      workspace.sweep();
      UnfinishedFolder begun = new UnfinishedFolder(this, workspace);
      begun.replace(force ? target().identity() : null);
      content.write(workspace.folder());
      isWhole = true;
      return begun;
    } finally {
      if (!isWhole) {
        giveUp(workspace);
      }
    }
  }

  private void giveUp(Workspace workspace) throws IOException {
    try {
      workspace.delete();
    } finally {
      workspace.close();
    }
  }

  private Workspace workspace() {
    try {
      return Workspace.open(unfinished(), folder);
    } catch (IOException e) {
      throw new InputException(
          "--out " + folder,
          "a place that can't be written to (" + FileProblem.of(e) + ")",
          "a folder that can be made");
    }
  }

  /**
   * The unfinished folder that an earlier attempt left.
   *
   * @throws InputException if there is none, another process writes there, or something else has
   *     come where it is to go
   */
  public UnfinishedFolder reopen() throws IOException {
    if (!isUnfinished()) {
      throw new InputException(
          folder.toString(), "no unfinished results", "a folder that a stopped command left");
    }
    UnfinishedFolder unfinished = new UnfinishedFolder(this, workspace());
    boolean isFree = false;
    try {
      unfinished.requireFree();
      isFree = true;
    } finally {
      if (!isFree) {
        unfinished.close();
      }
    }
    return unfinished;
  }

  /** What is where it goes. */
  ExistingContent target() {
    return ExistingContent.of(folder);
  }

  /** What an unfinished folder begins with. */
  @FunctionalInterface
  public interface Content {

    /** Writes it into {@code folder}. */
    void write(Path folder) throws IOException;
  }
}
