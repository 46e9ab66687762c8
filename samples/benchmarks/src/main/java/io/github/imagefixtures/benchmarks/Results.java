package io.github.imagefixtures.benchmarks;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Everything that a run measured.
 *
 * @param heading the date, the machine and the JDK
 * @param measurements the measurements in the order in which they are shown; mutable
 */
record Results(String heading, List<Measurement> measurements) {
  private static final int WIDTH = 860;
  private static final int TITLE_HEIGHT = 40;
  private static final int BAR_HEIGHT = 26;

  /** Writes {@code RESULTS.md} and {@code results.svg} into a directory. */
  void write(Path directory) {
    try {
      Files.writeString(directory.resolve("RESULTS.md"), markdown());
      Files.writeString(directory.resolve("results.svg"), svg());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the tables of all measurements. */
  String markdown() {
    String introduction =
        """
        # Results

        %s

        Each figure is the median of its rounds. Each ratio is computed within a round and given as
        the range of all rounds, because it differs between machines.
        """;
    return measurements.stream()
        .map(Measurement::markdown)
        .collect(Collectors.joining("", introduction.formatted(heading), ""));
  }

  /** Draws one bar chart below the other, because their units differ. */
  private String svg() throws IOException {
    VectorGraphics2D graphics = new VectorGraphics2D();
    int top = 0;
    for (Measurement measurement : measurements) {
      int height = TITLE_HEIGHT + measurement.samples().size() * BAR_HEIGHT;
      chart(measurement).draw(graphics, new Rectangle(0, top, WIDTH, height));
      top += height;
    }
    PageSize page = new PageSize(0, 0, WIDTH, top);
    ByteArrayOutputStream svg = new ByteArrayOutputStream();
    new SVGProcessor().getDocument(graphics.getCommands(), page).writeTo(svg);
    // The fonts of this machine may not exist where the chart is shown.
    return svg.toString(StandardCharsets.UTF_8)
        .replaceAll("font-family:&quot;[^&]*&quot;", "font-family:sans-serif");
  }

  private static JFreeChart chart(Measurement measurement) {
    DefaultCategoryDataset medians = new DefaultCategoryDataset();
    measurement
        .samples()
        .forEach(
            (name, samples) ->
                medians.addValue(samples.median(), medians.getColumnCount() == 0 ? "" : " ", name));
    JFreeChart chart =
        ChartFactory.createStackedBarChart(
            "%s (%s)".formatted(measurement.title(), measurement.unit()),
            null,
            null,
            medians,
            PlotOrientation.HORIZONTAL,
            false,
            false,
            false);
    chart.getTitle().setFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
    CategoryPlot plot = chart.getCategoryPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinesVisible(false);
    plot.getRangeAxis().setUpperMargin(0.15);
    plot.getRangeAxis().setVisible(false);
    BarRenderer bars = (BarRenderer) plot.getRenderer();
    bars.setBarPainter(new StandardBarPainter());
    bars.setShadowVisible(false);
    bars.setSeriesPaint(0, new Color(0xd9730d));
    bars.setSeriesPaint(1, new Color(0x8c96a3));
    bars.setDefaultItemLabelGenerator(
        new StandardCategoryItemLabelGenerator("{2}", NumberFormat.getInstance(Locale.ROOT)));
    bars.setDefaultItemLabelsVisible(true);
    bars.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
    return chart;
  }
}
