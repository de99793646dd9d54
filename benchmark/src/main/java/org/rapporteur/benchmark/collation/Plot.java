package org.rapporteur.benchmark.collation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws time and memory over the number of reports, both axes logarithmic, with a dashed line for n log n. Stateless. */
final class Plot {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 300;
    private static final int MARGIN = 56;

    private Plot() {}

    /** Returns an SVG picture; sizes ascending. */
    static String of(List<Measured> sizes) {
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\""
                        + " font-size=\"11\">%n",
                2 * WIDTH, HEIGHT));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        panel(svg, 0, "CPU seconds of collating", sizes, Measured::collatingSeconds);
        panel(svg, WIDTH, "peak heap, MiB above the reports", sizes, each -> each.peakBytes() / 1048576.0);
        return svg.append("</svg>\n").toString();
    }

    private static void panel(
            StringBuilder svg, int left, String title, List<Measured> sizes, ToDoubleFunction<Measured> value) {
        double[] x =
                sizes.stream().mapToDouble(each -> Math.log10(each.reports())).toArray();
        double[] y = sizes.stream()
                .mapToDouble(each -> Math.log10(Math.max(0.01, value.applyAsDouble(each))))
                .toArray();
        double[] ideal = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            ideal[i] = y[0] + x[i] - x[0] + Math.log10(x[i] / x[0]);
        }
        double low = Math.floor(y[0]);
        double high = Math.ceil(Math.max(y[y.length - 1], ideal[ideal.length - 1]) + 0.01);
        svg.append(format("<text x=\"%d\" y=\"20\" font-weight=\"bold\">%s</text>%n", left + MARGIN, title));
        StringBuilder line = new StringBuilder();
        StringBuilder dashes = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            double across = left + MARGIN + (x[i] - x[0]) / Math.max(1, x[x.length - 1] - x[0]) * (WIDTH - 2 * MARGIN);
            line.append(format("%.1f,%.1f ", across, down(y[i], low, high)));
            dashes.append(format("%.1f,%.1f ", across, down(ideal[i], low, high)));
            svg.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\"/>%n", across, down(y[i], low, high)));
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%.1f\">%.3g</text>%n",
                    across + 5, down(y[i], low, high) + 14, Math.pow(10, y[i])));
            svg.append(format(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>%n",
                    across, HEIGHT - MARGIN + 18, sizes.get(i).reports()));
        }
        svg.append(format(
                "<polyline fill=\"none\" stroke=\"black\" points=\"%s\"/>%n",
                line.toString().strip()));
        svg.append(format(
                "<polyline fill=\"none\" stroke=\"gray\" stroke-dasharray=\"4\" points=\"%s\"/>%n",
                dashes.toString().strip()));
        svg.append(format(
                "<text x=\"%d\" y=\"%d\">reports; dashed: n log n from the first</text>%n",
                left + MARGIN, HEIGHT - 16));
    }

    private static double down(double value, double low, double high) {
        return HEIGHT - MARGIN - (value - low) / (high - low) * (HEIGHT - 2 * MARGIN);
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
    }
}
