package io.parley.chart.style;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Gives an SVG document its dark form beside the light one. Colours stand in the document as they
 * are in print; a style sheet puts the dark ones in their place for readers whose screen is dark.
 * So one file serves both, and what knows nothing of style sheets shows the light form.
 */
final class DarkForm {

  private static final String[] PAINTS = {"fill", "stroke", "stop-color"};
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Map<String, Color> NAMED =
      Map.of("white", Color.WHITE, "black", Color.BLACK);

  private final Map<String, String> classes = new LinkedHashMap<>();

  private DarkForm() {}

  /** Adds it to the document with this root. */
  static void add(Element root) {
    DarkForm form = new DarkForm();
    form.mark(root);
    Document document = root.getOwnerDocument();
    Element style = document.createElementNS(root.getNamespaceURI(), "style");
    style.appendChild(document.createTextNode(form.rules()));
    root.insertBefore(style, root.getFirstChild());
  }

  private void mark(Element element) {
    StringBuilder marks = new StringBuilder();
    for (String paint : PAINTS) {
      Color dark = dark(element.getAttributeNS(null, paint));
      if (dark != null) {
        marks.append(marks.isEmpty() ? "" : " ").append(mark(paint, dark));
      }
    }
    if (!marks.isEmpty()) {
      element.setAttributeNS(null, "class", marks.toString());
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        mark(inner);
      }
    }
  }

  private String mark(String paint, Color dark) {
    String declaration = String.format(Locale.ROOT, "%s:#%06x", paint, dark.getRGB() & 0xFFFFFF);
    return classes.computeIfAbsent(declaration, any -> "d" + classes.size());
  }

  /** The dark form of a paint; null where it has none, as {@code none} and gradients. */
  private static @Nullable Color dark(String paint) {
    Color named = NAMED.get(paint);
    if (named != null) {
      return Palette.dark(named);
    }
    Matcher rgb = RGB.matcher(paint);
    return rgb.matches()
        ? Palette.dark(new Color(channel(rgb, 1), channel(rgb, 2), channel(rgb, 3)))
        : null;
  }

  private static int channel(Matcher rgb, int group) {
    return Integer.parseInt(rgb.group(group));
  }

  private String rules() {
    StringBuilder rules = new StringBuilder("@media (prefers-color-scheme:dark){");
    classes.forEach(
        (declaration, name) ->
            rules.append('.').append(name).append('{').append(declaration).append("!important}"));
    return rules.append('}').toString();
  }
}
