package io.parley.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the shapes of an SVG document, in the order in which they are drawn. */
final class SvgMarks {

  private static final Pattern TOKEN = Pattern.compile("[MLCQZ]|[-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?");
  private static final Pattern STEP = Pattern.compile("(\\w+)\\(([^)]*)\\)");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Map<String, Color> NAMED =
      Map.of("white", Color.WHITE, "black", Color.BLACK);

  private final List<Mark> marks = new ArrayList<>();

  private SvgMarks() {}

  static List<Mark> read(Path file) throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getDocumentElement();
    SvgMarks reader = new SvgMarks();
    reader.collect(root, new AffineTransform(), Map.of());
    return List.copyOf(reader.marks);
  }

  private void collect(Element element, AffineTransform outer, Map<String, String> outerStyle) {
    if (element.getTagName().equals("defs")) {
      return;
    }
    AffineTransform transform = new AffineTransform(outer);
    transform.concatenate(transform(element.getAttribute("transform")));
    Map<String, String> style = new HashMap<>(outerStyle);
    for (String part : element.getAttribute("style").split(";", -1)) {
      String[] pair = part.split(":", 2);
      if (pair.length == 2) {
        style.put(pair[0].strip(), pair[1].strip());
      }
    }
    Shape shape = shape(element);
    if (shape != null) {
      marks.add(
          new Mark(
              transform.createTransformedShape(shape),
              paint(style, "fill"),
              paint(style, "stroke"),
              Double.parseDouble(style.getOrDefault("stroke-width", "1")),
              !style.getOrDefault("stroke-dasharray", "none").equals("none")));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        collect(inner, transform, style);
      }
    }
  }

  private static @Nullable Color paint(Map<String, String> style, String name) {
    String paint = style.getOrDefault(name, "black");
    if (paint.equals("none")) {
      return null;
    }
    double opacity =
        Double.parseDouble(style.getOrDefault(name + "-opacity", "1"))
            * Double.parseDouble(style.getOrDefault("opacity", "1"));
    if (paint.startsWith("url(")) {
      return Color.GRAY; // some gradient
    }
    Color named = NAMED.get(paint);
    var rgb = RGB.matcher(paint);
    if (named == null && !rgb.matches()) {
      throw new AssertionError("unknown paint " + paint);
    }
    Color solid =
        named != null ? named : new Color(channel(rgb, 1), channel(rgb, 2), channel(rgb, 3));
    return new Color(
        solid.getRed(), solid.getGreen(), solid.getBlue(), (int) Math.round(255 * opacity));
  }

  private static int channel(MatchResult rgb, int group) {
    return Integer.parseInt(rgb.group(group));
  }

  private static @Nullable Shape shape(Element element) {
    return switch (element.getTagName()) {
      case "rect" ->
          new Rectangle2D.Double(
              number(element, "x"),
              number(element, "y"),
              number(element, "width"),
              number(element, "height"));
      case "line" ->
          new Line2D.Double(
              number(element, "x1"),
              number(element, "y1"),
              number(element, "x2"),
              number(element, "y2"));
      case "circle" -> ellipse(element, number(element, "r"), number(element, "r"));
      case "ellipse" -> ellipse(element, number(element, "rx"), number(element, "ry"));
      case "path" -> path(element.getAttribute("d"));
      case "polygon", "polyline" -> path("M" + element.getAttribute("points") + "Z");
      default -> null;
    };
  }

  private static Ellipse2D ellipse(Element element, double rx, double ry) {
    return new Ellipse2D.Double(
        number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry);
  }

  private static Path2D path(String data) {
    Path2D path = new Path2D.Double();
    List<Double> numbers = new ArrayList<>();
    String command = "M";
    try (Scanner scanner = new Scanner(data)) {
      for (MatchResult token : scanner.findAll(TOKEN).toList()) {
        if (Character.isLetter(token.group().charAt(0))) {
          command = token.group();
          if (command.equals("Z")) {
            path.closePath();
          }
        } else {
          numbers.add(Double.parseDouble(token.group()));
        }
        if (append(path, command, numbers)) {
          numbers.clear();
          command = command.equals("M") ? "L" : command;
        }
      }
    }
    return path;
  }

  private static boolean append(Path2D path, String command, List<Double> at) {
    switch (command + at.size()) {
      case "M2" -> path.moveTo(at.get(0), at.get(1));
      case "L2" -> path.lineTo(at.get(0), at.get(1));
      case "Q4" -> path.quadTo(at.get(0), at.get(1), at.get(2), at.get(3));
      case "C6" -> path.curveTo(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static AffineTransform transform(String attribute) {
    AffineTransform transform = new AffineTransform();
    STEP.matcher(attribute)
        .results()
        .forEach(
            step -> {
              double[] numbers =
                  Pattern.compile("[ ,]+")
                      .splitAsStream(step.group(2).strip())
                      .mapToDouble(Double::parseDouble)
                      .toArray();
              switch (step.group(1)) {
                case "translate" ->
                    transform.translate(numbers[0], numbers.length > 1 ? numbers[1] : 0);
                case "rotate" -> transform.rotate(Math.toRadians(numbers[0]));
                case "scale" -> transform.scale(numbers[0], numbers[numbers.length - 1]);
                case "matrix" -> transform.concatenate(new AffineTransform(numbers));
                default -> throw new AssertionError("unknown transform " + attribute);
              }
            });
    return transform;
  }

  private static double number(Element element, String name) {
    String value = element.getAttribute(name);
    return value.isEmpty() ? 0 : Double.parseDouble(value);
  }
}
