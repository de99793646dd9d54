package org.rapporteur.formats.report.lines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.rapporteur.formats.report.encoding.Binary;
import org.rapporteur.formats.report.encoding.Decoder;
import org.rapporteur.formats.report.reading.Attempt;
import org.rapporteur.formats.report.reading.Bytes;
import org.rapporteur.formats.report.reading.Refusal;
import org.rapporteur.record.Header;
import org.rapporteur.record.report.ProblemKind;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one file of lines. Used once. */
final class LineByLine {

    /** After so many bad lines and no good one, the file is of another format, and saying so once more helps nobody. */
    private static final int PATIENCE = 100;

    private final String uri;
    private final long maxSize;
    private final Lines lines;
    private final Consumer<Reading> sink;
    private final JsonMapper mapper;
    private boolean record;
    private int good;
    private int bad;

    LineByLine(String uri, long maxSize, Lines lines, Consumer<Reading> sink) {
        this.uri = uri;
        this.maxSize = maxSize;
        this.lines = lines;
        this.sink = sink;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        mapper = JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    void read() throws IOException {
        boolean first = true;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            try {
                if (first) {
                    checkFile(line);
                }
            } catch (Refusal refusal) {
                refuse(refusal, null);
                return;
            }
            attempt(line, first);
            first = false;
            if (good == 0 && bad == PATIENCE) {
                refuse(notLines("its first " + PATIENCE + " lines give no report"), null);
                return;
            }
        }
        if (first) {
            refuse(new Refusal(ProblemKind.EMPTY, "holds no line; leave it out or fetch it again"), null);
        }
    }

    private void attempt(byte[] line, boolean first) {
        try {
            JsonNode object = parse(line);
            if (first && isHeader(object)) {
                checkVersion(object);
                record = true;
                good++;
                return;
            }
            Report report = record
                    ? RecordLine.report(object, uri, lines.number(), line)
                    : ReportLine.report(object, uri, lines.number(), line);
            if (report != null) {
                sink.accept(Attempt.of(report));
            }
            good++;
        } catch (Refusal refusal) {
            bad++;
            refuse(refusal, lines.number());
        }
    }

    private JsonNode parse(byte[] line) throws Refusal {
        if (lines.isTooLong()) {
            throw Bytes.tooLarge(maxSize);
        }
        String text = decode(line);
        try {
            JsonNode node = mapper.readTree(text);
            if (!node.isObject()) {
                throw new Refusal(ProblemKind.MALFORMED, "is not a JSON object; write one object on each line");
            }
            return node;
        } catch (JacksonException e) {
            String column = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
            throw new Refusal(
                    ProblemKind.MALFORMED,
                    "is not valid JSON" + column + " ("
                            + message.lines().findFirst().orElse("") + "); correct or remove the line");
        }
    }

    private String decode(byte[] line) throws Refusal {
        boolean marked = lines.number() == 1 && Decoder.beginsWithMark(line, StandardCharsets.UTF_8);
        int from = marked ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, from, line.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            Decoder.refuseSurrogates(line, from);
            throw new Refusal(ProblemKind.ENCODING, "is not UTF-8, which JSON Lines must be; save the file as UTF-8");
        }
    }

    /** Refuses what is not JSON Lines at all. */
    private static void checkFile(byte[] line) throws Refusal {
        Binary.checkMagic(line);
        if (Decoder.beginsWithMark(line, StandardCharsets.UTF_16LE)
                || Decoder.beginsWithMark(line, StandardCharsets.UTF_16BE)) {
            throw new Refusal(ProblemKind.ENCODING, "is UTF-16, but JSON Lines must be UTF-8; save the file as UTF-8");
        }
        String begin = new String(Arrays.copyOf(line, Math.min(line.length, 16)), StandardCharsets.ISO_8859_1).strip();
        if (begin.equals("{") || begin.startsWith("[")) {
            throw notLines("its first line is no complete object");
        }
    }

    private static Refusal notLines(String reason) {
        return new Refusal(
                ProblemKind.MALFORMED,
                "is not JSON Lines: " + reason + "; write one object on each line, for example with jq -c");
    }

    private static boolean isHeader(JsonNode object) {
        return Header.FORMAT.equals(object.path("format").asString(""));
    }

    private static void checkVersion(JsonNode header) throws Refusal {
        int version = header.path("version").asInt(0);
        if (version != Header.VERSION) {
            throw new Refusal(
                    ProblemKind.MALFORMED,
                    "version",
                    "is " + Refusal.oneLine(header.path("version").toString()) + ", but this program reads version "
                            + Header.VERSION + "; use a newer Rapporteur");
        }
    }

    private void refuse(Refusal refusal, Integer line) {
        sink.accept(new Reading.Failed(refusal.problem(uri, line, JsonLinesReader.MAKER)));
    }
}
