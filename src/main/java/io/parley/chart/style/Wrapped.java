package io.parley.chart.style;

import io.parley.words.Texts;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks texts into lines that fit a width. */
public final class Wrapped {

  private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private Wrapped() {}

  /** The lines of {@code text}, none wider than {@code width} pixels. */
  public static List<String> lines(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      for (String piece : pieces(word, font, width)) {
        if (!line.isEmpty() && width((line + piece).strip(), font) > width) {
          lines.add(line.toString().strip());
          line.setLength(0);
        }
        line.append(piece);
      }
    }
    lines.add(line.toString().strip());
    return lines.stream().map(Texts::balanced).toList();
  }

  /** The width of {@code text} in pixels. */
  public static double width(String text, Font font) {
    return font.getStringBounds(text, CONTEXT).getWidth();
  }

  /** The width of the widest of {@code lines} in pixels. */
  public static double width(List<String> lines, Font font) {
    return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
  }

  /** The measures of a font. */
  static FontMetrics metrics(Font font) {
    Graphics2D surface = surface();
    try {
      return surface.getFontMetrics(font);
    } finally {
      surface.dispose();
    }
  }

  /** A surface to measure on, in fractions of a pixel. */
  static Graphics2D surface() {
    Graphics2D surface = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    surface.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    surface.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    return surface;
  }

  private static List<String> words(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  /** A word, or where it is too wide for a line, as much of it as fits at a time. */
  private static List<String> pieces(String word, Font font, double width) {
    List<String> pieces = new ArrayList<>();
    String rest = word;
    while (width(rest.strip(), font) > width && rest.codePointCount(0, rest.length()) > 1) {
      int end = rest.offsetByCodePoints(0, 1);
      while (width(rest.substring(0, rest.offsetByCodePoints(end, 1)), font) <= width) {
        end = rest.offsetByCodePoints(end, 1);
      }
      pieces.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    pieces.add(rest);
    return pieces;
  }
}
