package io.parley.chart.style;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws pictures on the surfaces that files are made of. */
public final class Surfaces {

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int SCALE = 2;
  private static final Pattern BLANKS = Pattern.compile("\\s+(/?>)");

  private Surfaces() {}

  /** A picture as an SVG document in which text is text. */
  public static String svg(Picture picture) throws IOException {
    Document document =
        GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    SvgSurface surface = new SvgSurface(context);
    surface.setSVGCanvasSize(new Dimension(picture.width(), picture.height()));
    draw(picture, surface);
    Element root = surface.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + picture.width() + " " + picture.height());
    SvgText.hold(root);
    DarkForm.add(root);
    StringWriter text = new StringWriter();
    surface.stream(root, text, true, false);
    return tidied(text.toString());
  }

  /** Writes a picture as a PNG file, two pixels for each of its own. */
  public static void png(Picture picture, Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(
            SCALE * picture.width(), SCALE * picture.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D surface = image.createGraphics();
    surface.scale(SCALE, SCALE);
    draw(picture, surface);
    surface.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  private static void draw(Picture picture, Graphics2D surface) {
    surface.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    picture.chart().draw(surface, new Rectangle2D.Double(0, 0, picture.width(), picture.height()));
  }

  /** Without what comes before the document, and without the blanks inside its tags. */
  private static String tidied(String document) {
    return BLANKS.matcher(document.substring(document.indexOf("<svg"))).replaceAll("$1");
  }
}
