package io.parley.chart.style;

import java.awt.Color;

/**
 * How colours look, also to those who see no red, no green or no blue (Machado, Oliveira and
 * Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency", at
 * full severity).
 */
enum ColourVision {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  NO_RED(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  NO_GREEN(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  NO_BLUE(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  ColourVision(double... matrix) {
    this.matrix = matrix;
  }

  /** How different two colours look, as CIEDE2000 (Sharma, Wu and Dalal 2005) measures it. */
  double difference(Color one, Color other) {
    return ciede2000(lab(seen(one)), lab(seen(other)));
  }

  /** The contrast of two colours (WCAG 2.2), 1 to 21. */
  static double contrast(Color one, Color other) {
    double first = luminance(linear(one)) + 0.05;
    double second = luminance(linear(other)) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  /** How light a colour is, 0 to 100 (CIELAB). */
  static double lightness(Color colour) {
    return lab(linear(colour))[0];
  }

  private double[] seen(Color colour) {
    double[] seen = times(matrix, linear(colour));
    for (int channel = 0; channel < 3; channel++) {
      seen[channel] = Math.max(0, Math.min(1, seen[channel]));
    }
    return seen;
  }

  private static double[] linear(Color colour) {
    double[] channels = new double[3];
    for (int channel = 0; channel < 3; channel++) {
      double value = colour.getRGBColorComponents(null)[channel];
      channels[channel] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    return channels;
  }

  private static double luminance(double[] linear) {
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double[] times(double[] matrix, double[] vector) {
    double[] product = new double[3];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        product[row] += matrix[3 * row + column] * vector[column];
      }
    }
    return product;
  }

  /** CIELAB of a linear colour, for the white of D65. */
  private static double[] lab(double[] linear) {
    double[] xyz =
        times(
            new double[] {
              0.4124564, 0.3575761, 0.1804375, 0.2126729, 0.7151522, 0.0721750, 0.0193339,
              0.1191920, 0.9503041
            },
            linear);
    double x = root(xyz[0] / 0.95047);
    double y = root(xyz[1]);
    double z = root(xyz[2] / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double value) {
    double limit = 6.0 / 29;
    return value > Math.pow(limit, 3) ? Math.cbrt(value) : value / (3 * limit * limit) + 4.0 / 29;
  }

  private static double ciede2000(double[] one, double[] other) {
    double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
    double stretch = 1.5 - 0.5 * Math.sqrt(weight(meanChroma));
    double chroma1 = Math.hypot(stretch * one[1], one[2]);
    double chroma2 = Math.hypot(stretch * other[1], other[2]);
    double hue1 = hue(stretch * one[1], one[2]);
    double hue2 = hue(stretch * other[1], other[2]);
    double turn = hue2 - hue1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    double meanHue = Math.abs(hue2 - hue1) > 180 ? (hue1 + hue2 + 360) / 2 : (hue1 + hue2) / 2;
    double meanLight = (one[0] + other[0]) / 2 - 50;
    double meanC = (chroma1 + chroma2) / 2;
    double t =
        1
            - 0.17 * cos(meanHue - 30)
            + 0.24 * cos(2 * meanHue)
            + 0.32 * cos(3 * meanHue + 6)
            - 0.2 * cos(4 * meanHue - 63);
    double light =
        (other[0] - one[0])
            / (1 + 0.015 * meanLight * meanLight / Math.sqrt(20 + meanLight * meanLight));
    double chroma = (chroma2 - chroma1) / (1 + 0.045 * meanC);
    double hue =
        2
            * Math.sqrt(chroma1 * chroma2)
            * Math.sin(Math.toRadians(turn / 2))
            / (1 + 0.015 * meanC * t);
    double rotation = 30 * Math.exp(-Math.pow((meanHue - 275) / 25, 2));
    double blue = -2 * Math.sqrt(weight(meanC)) * Math.sin(Math.toRadians(2 * rotation));
    return Math.sqrt(light * light + chroma * chroma + hue * hue + blue * chroma * hue);
  }

  private static double weight(double chroma) {
    double seventh = Math.pow(chroma, 7);
    return seventh / (seventh + Math.pow(25, 7));
  }

  private static double hue(double a, double b) {
    double hue = Math.toDegrees(Math.atan2(b, a));
    return hue < 0 ? hue + 360 : hue;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
