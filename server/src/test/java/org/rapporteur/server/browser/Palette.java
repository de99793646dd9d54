package org.rapporteur.server.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes pictures of a page small: of its colours, the 256 most frequent are kept, and each other becomes the nearest of them. Stateless. */
final class Palette {

    private static final int MOST = 256;

    private Palette() {}

    /** Returns a PNG with at most 256 colours that looks the same. */
    static byte[] small(byte[] png) {
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
            Map<Integer, Integer> counts = new HashMap<>();
            for (int y = 0; y < whole.getHeight(); y++) {
                for (int x = 0; x < whole.getWidth(); x++) {
                    counts.merge(whole.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
                }
            }
            List<Integer> kept = counts.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST)
                    .map(Map.Entry::getKey)
                    .toList();
            int[] colours =
                    kept.stream().mapToInt(colour -> 0xFF000000 | colour).toArray();
            BufferedImage small = new BufferedImage(
                    whole.getWidth(),
                    whole.getHeight(),
                    BufferedImage.TYPE_BYTE_INDEXED,
                    new IndexColorModel(8, colours.length, colours, 0, false, -1, 0));
            Map<Integer, Integer> places = new HashMap<>();
            for (int y = 0; y < whole.getHeight(); y++) {
                for (int x = 0; x < whole.getWidth(); x++) {
                    int place =
                            places.computeIfAbsent(whole.getRGB(x, y) & 0xFFFFFF, colour -> nearest(colours, colour));
                    small.getRaster().setSample(x, y, 0, place);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(small, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int nearest(int[] colours, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int distance = square(colours[i] >> 16, colour >> 16)
                    + square(colours[i] >> 8, colour >> 8)
                    + square(colours[i], colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static int square(int one, int other) {
        int difference = (one & 0xFF) - (other & 0xFF);
        return difference * difference;
    }
}
