package io.github.imagefixtures.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Draws measurements as bars, one panel for each, the longest bar of a panel filling it. */
public final class SvgChart {
  private static final int WIDTH = 860;
  private static final int PANEL_HEAD = 34;
  private static final int ROW = 24;
  private static final int BAR_LEFT = 250;
  private static final int BAR_WIDTH = 470;

  private SvgChart() {}

  /** The text of the picture. */
  public static String of(String heading, List<Measurement> measurements) {
    StringBuilder panels = new StringBuilder();
    int y = 36;
    for (Measurement measurement : measurements) {
      y = panel(panels, measurement, y);
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" \
    font-family="system-ui, sans-serif" font-size="13">
    <title>Image Fixtures beside what people use instead; shorter is better</title>
    <rect width="100%%" height="100%%" fill="#ffffff"/>
    <text x="16" y="26" fill="#57606a">%s</text>
    %s</svg>
    """
        .formatted(WIDTH, y + 12, WIDTH, y + 12, escaped(heading), panels);
  }

  private static int panel(StringBuilder svg, Measurement measurement, int top) {
    double longest =
        measurement.contestants().values().stream().mapToDouble(Samples::median).max().orElse(1);
    svg.append(
        "<text x=\"16\" y=\"%d\" font-weight=\"600\" fill=\"#1f2328\">%s, %s</text>\n"
            .formatted(
                top + PANEL_HEAD - 10, escaped(measurement.title()), escaped(measurement.unit())));
    int y = top + PANEL_HEAD;
    for (Map.Entry<String, Samples> contestant : measurement.contestants().entrySet()) {
      boolean ours = contestant.getKey().equals(measurement.subject());
      double median = contestant.getValue().median();
      double length = Math.max(1, BAR_WIDTH * Math.max(0, median) / longest);
      svg.append(
          String.format(
              Locale.ROOT,
              """
              <text x="%d" y="%d" text-anchor="end" fill="#1f2328"%s>%s</text>
              <rect x="%d" y="%d" width="%.1f" height="%d" rx="2" fill="%s"/>
              <text x="%.1f" y="%d" fill="#1f2328">%s</text>
              """,
              BAR_LEFT - 10,
              y + 15,
              ours ? " font-weight=\"600\"" : "",
              escaped(contestant.getKey()),
              BAR_LEFT,
              y + 2,
              length,
              ROW - 7,
              ours ? "#d9730d" : "#8c96a3",
              BAR_LEFT + length + 6,
              y + 15,
              Figures.of(median)));
      y += ROW;
    }
    return y + 6;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
