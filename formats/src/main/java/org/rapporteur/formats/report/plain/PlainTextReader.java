package org.rapporteur.formats.report.plain;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.formats.report.encoding.Decoded;
import org.rapporteur.formats.report.encoding.Decoder;
import org.rapporteur.formats.report.reading.Attempt;
import org.rapporteur.formats.report.reading.Bytes;
import org.rapporteur.formats.report.reading.Draft;
import org.rapporteur.formats.report.reading.Head;
import org.rapporteur.record.Extra;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.service.Input;
import org.rapporteur.record.service.Reading;
import org.rapporteur.record.service.ReportReader;

/**
 * Reads a file whose whole content is one report's text. Takes every input, so it must be asked last. Stateless, safe for use by
 * several threads.
 */
public final class PlainTextReader implements ReportReader {

    /** The format's name; the registry asks the reader of this name last. */
    public static final String FORMAT = "text";

    private static final Maker MAKER = new Maker.Machine("text-reader", "1");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public boolean accepts(Input input) {
        return true;
    }

    @Override
    public void read(Input input, Consumer<Reading> sink) throws IOException {
        sink.accept(Attempt.of(input, MAKER, () -> {
            byte[] bytes = Bytes.all(input);
            Decoded decoded = Decoder.decode(bytes, null);
            Head head = Head.unknown("a plain text file has no field for it");
            return new Draft(
                            head,
                            decoded.text(),
                            List.of(),
                            input.uri(),
                            Identifiers.digest(bytes),
                            decoded.encoding(),
                            Extra.NONE)
                    .report(MAKER);
        }));
    }
}
