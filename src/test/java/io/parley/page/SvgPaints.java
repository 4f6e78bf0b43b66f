package io.parley.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colours of an SVG document in its two forms. */
final class SvgPaints {

  private static final Pattern START = Pattern.compile("<(?!style|/|svg)[a-zA-Z][^>]*>");
  private static final Pattern PAINT =
      Pattern.compile("(?:fill|stroke|stop-color):(rgb\\([^)]*\\)|white|black)");
  private static final Pattern CLASS = Pattern.compile("class=\"([^\"]*)\"");

  private SvgPaints() {}

  /** What is painted in a colour that stays the same on a dark screen. */
  static List<String> withoutDarkForm(Path file) throws Exception {
    String document = Files.readString(file);
    List<String> without = new ArrayList<>();
    Matcher starts = START.matcher(document);
    while (starts.find()) {
      String element = starts.group();
      long paints = PAINT.matcher(element).results().count();
      Matcher names = CLASS.matcher(element);
      String[] classes = names.find() ? names.group(1).split(" ") : new String[0];
      for (String name : classes) {
        if (!document.contains("." + name + "{")) {
          without.add("no rule for " + name);
        }
      }
      if (paints > classes.length) {
        without.add(element);
      }
    }
    return without;
  }
}
