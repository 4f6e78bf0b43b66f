package io.parley.chart.style;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;

/** A surface that becomes an SVG document. It measures text in fractions of a pixel. */
final class SvgSurface extends SVGGraphics2D {

  SvgSurface(SVGGeneratorContext context) {
    super(context, false);
  }

  private SvgSurface(SvgSurface other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new SvgSurface(this);
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return Wrapped.metrics(font);
  }
}
