/**
 * Reading reports from files: what a user's arguments name ({@link org.rapporteur.formats.report.Inputs}), and the readers of all
 * formats ({@link org.rapporteur.formats.report.ReportReaders}).
 *
 * <p>A format more is one class and one line. The class implements {@link org.rapporteur.record.service.ReportReader}:
 *
 * <pre>{@code
 * public final class SubtitleReader implements ReportReader {
 *     private static final Maker MAKER = new Maker.Machine("subtitle-reader", "1");
 *
 *     public String format() {
 *         return "srt";
 *     }
 *
 *     public boolean accepts(Input input) {
 *         return input.uri().endsWith(".srt");
 *     }
 *
 *     public void read(Input input, Consumer<Reading> sink) throws IOException {
 *         sink.accept(Attempt.of(input, MAKER, () -> {
 *             byte[] bytes = Bytes.all(input);
 *             Decoded decoded = Decoder.decode(bytes, null);
 *             return new Draft(Head.unknown("subtitles have no date"), spoken(decoded.text()), origin, input.uri(),
 *                     Identifiers.digest(bytes), decoded.encoding(), Extra.NONE).report(MAKER);
 *         }));
 *     }
 * }
 * }</pre>
 *
 * <p>The line is its name in {@code META-INF/services/org.rapporteur.record.service.ReportReader}, of this module or of any jar
 * on the class path. Readers are asked in the order of these lines, plain text last.
 *
 * <p>Below: {@code reading} and {@code encoding} are the ground, {@code plain}, {@code html} and {@code lines} the formats, which
 * do not know one another. Traps: asking a reader whether it accepts a file must not load its parser, or every start pays for it;
 * a reader never lets an exception out for what a file holds, it refuses with a reason.
 */
package org.rapporteur.formats.report;
