package io.parley.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The texts of an SVG document and where they are.
 *
 * @param frame the document's frame
 * @param all the texts
 */
public record SvgTexts(Rectangle2D frame, List<Placed> all) {

  private static final double ASCENT = 0.74;
  private static final double DESCENT = 0.2;
  private static final double TOLERANCE = 1;
  private static final Pattern SIZE = Pattern.compile("font-size:([0-9.]+)px");
  private static final Pattern CLIP = Pattern.compile("clip-path:url\\(#(\\w+)\\)");
  private static final Pattern POINT = Pattern.compile("[ML]([-0-9.]+) ([-0-9.]+)");
  private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
  private static final Pattern STEP = Pattern.compile("(\\w+)\\(([^)]*)\\)");

  /** A text, the box that it fills and the box outside which it is cut off. */
  public record Placed(String text, Rectangle2D box, Rectangle2D clip) {

    @Override
    public String toString() {
      return text + " at " + box.getX() + ", " + box.getY();
    }
  }

  public static SvgTexts read(Path file) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    List<Placed> texts = new ArrayList<>();
    collect(root, new AffineTransform(), 12, texts);
    return new SvgTexts(
        new Rectangle2D.Double(0, 0, number(root, "width"), number(root, "height")), texts);
  }

  /** The texts that are not whole inside the frame or are clipped. */
  List<Placed> outside() {
    return all.stream()
        .filter(text -> !frame.contains(text.box()) || !text.clip().contains(text.box()))
        .toList();
  }

  /** The pairs of texts that run into each other. */
  List<List<Placed>> overlaps() {
    List<List<Placed>> overlaps = new ArrayList<>();
    for (int first = 0; first < all.size(); first++) {
      for (int second = first + 1; second < all.size(); second++) {
        Rectangle2D common = all.get(first).box().createIntersection(all.get(second).box());
        if (common.getWidth() > TOLERANCE && common.getHeight() > TOLERANCE) {
          overlaps.add(List.of(all.get(first), all.get(second)));
        }
      }
    }
    return overlaps;
  }

  private static void collect(
      Element element, AffineTransform outer, double outerSize, List<Placed> texts) {
    AffineTransform transform = new AffineTransform(outer);
    transform.concatenate(transform(element.getAttribute("transform")));
    Matcher sizes = SIZE.matcher(element.getAttribute("style"));
    double size = sizes.find() ? Double.parseDouble(sizes.group(1)) : outerSize;
    if (element.getTagName().equals("text") && !element.getTextContent().isBlank()) {
      texts.add(placed(element, transform, size));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, transform, size, texts);
      }
    }
  }

  private static Placed placed(Element text, AffineTransform transform, double size) {
    Rectangle2D box =
        new Rectangle2D.Double(
            number(text, "x"),
            number(text, "y") - ASCENT * size,
            number(text, "textLength"),
            (ASCENT + DESCENT) * size);
    return new Placed(
        text.getTextContent(), transformed(box, transform), transformed(clip(text), transform));
  }

  private static Rectangle2D transformed(Rectangle2D box, AffineTransform transform) {
    return transform.createTransformedShape(box).getBounds2D();
  }

  private static Rectangle2D clip(Element element) {
    Matcher name = CLIP.matcher(element.getAttribute("style"));
    if (!name.find()) {
      return EVERYWHERE;
    }
    NodeList clips = element.getOwnerDocument().getElementsByTagName("clipPath");
    for (int index = 0; index < clips.getLength(); index++) {
      Element clip = (Element) clips.item(index);
      if (clip.getAttribute("id").equals(name.group(1))) {
        return bounds((Element) clip.getElementsByTagName("path").item(0));
      }
    }
    throw new AssertionError("no clipping path " + name.group(1));
  }

  /** The bounds of a polygon. */
  private static Rectangle2D bounds(Element path) {
    Rectangle2D bounds = null;
    Matcher points = POINT.matcher(path.getAttribute("d"));
    while (points.find()) {
      double x = Double.parseDouble(points.group(1));
      double y = Double.parseDouble(points.group(2));
      if (bounds == null) {
        bounds = new Rectangle2D.Double(x, y, 0, 0);
      } else {
        bounds.add(x, y);
      }
    }
    return bounds;
  }

  private static AffineTransform transform(String attribute) {
    AffineTransform transform = new AffineTransform();
    Matcher steps = STEP.matcher(attribute);
    while (steps.find()) {
      double[] numbers =
          Pattern.compile("[ ,]+")
              .splitAsStream(steps.group(2).strip())
              .mapToDouble(Double::parseDouble)
              .toArray();
      switch (steps.group(1)) {
        case "translate" -> transform.translate(numbers[0], numbers.length > 1 ? numbers[1] : 0);
        case "rotate" -> transform.rotate(Math.toRadians(numbers[0]));
        case "scale" -> transform.scale(numbers[0], numbers[numbers.length - 1]);
        case "matrix" -> transform.concatenate(new AffineTransform(numbers));
        default -> throw new AssertionError("unknown transform " + attribute);
      }
    }
    return transform;
  }

  private static double number(Element element, String name) {
    return Double.parseDouble(element.getAttribute(name));
  }
}
