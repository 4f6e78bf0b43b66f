package io.parley.chart.style;

import java.awt.Font;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Holds the texts of an SVG document to the places they were measured for, whatever font a viewer
 * has.
 */
final class SvgText {

  private static final String FAMILY = "DejaVu Sans, Verdana, sans-serif";
  private static final String USUAL_SIZE = "12";

  private SvgText() {}

  /** Gives every text in {@code root} its measured width and a font to ask for. */
  static void hold(Element root) {
    root.setAttributeNS(null, "font-family", FAMILY);
    hold(root, USUAL_SIZE, "normal");
  }

  private static void hold(Element element, String outerSize, String outerWeight) {
    String size = inherited(element, "font-size", outerSize);
    String weight = inherited(element, "font-weight", outerWeight);
    if (element.hasAttributeNS(null, "font-family")) {
      element.setAttributeNS(null, "font-family", FAMILY);
    }
    if (element.getTagName().equals("text")) {
      setWidth(element, size, weight);
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        hold(inner, size, weight);
      }
    }
  }

  private static void setWidth(Element text, String size, String weight) {
    Font font =
        new Font(Font.SANS_SERIF, weight.equals("bold") ? Font.BOLD : Font.PLAIN, 1)
            .deriveFont(Float.parseFloat(size.replace("px", "")));
    double width = Wrapped.width(text.getTextContent(), font);
    if (width > 0) {
      text.setAttributeNS(null, "textLength", String.format(Locale.ROOT, "%.2f", width));
      text.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
    }
  }

  private static String inherited(Element element, String name, String outer) {
    return element.hasAttributeNS(null, name) ? element.getAttributeNS(null, name) : outer;
  }
}
