package org.rapporteur.server.api.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.List;
import org.rapporteur.engine.Progress;
import org.rapporteur.engine.kept.exchange.RecordExport;
import org.rapporteur.engine.output.Output;
import org.rapporteur.engine.output.OutputFormat;
import org.rapporteur.engine.output.OutputStyle;
import org.rapporteur.server.route.Call;
import org.rapporteur.server.route.Given;
import org.rapporteur.server.route.Operation;
import org.rapporteur.server.route.Parameter;
import org.rapporteur.server.route.Reply;
import org.rapporteur.server.route.Verb;
import org.rapporteur.store.Store;

/** The whole store as a file. */
public final class ExportApi {

    private static final Parameter<Boolean> TEXTS = Parameter.flag(
            "texts", true, "Whether the texts of the reports are in it; without, it attaches to them by digest");

    private final Store store;

    /** Makes it. */
    public ExportApi(Store store) {
        this.store = store;
    }

    /** Returns the operations. */
    public List<Operation> operations() {
        return List.of(Operation.of(
                        "exportRecord",
                        Verb.GET,
                        "/api/export",
                        "Gives the whole store as rapporteur-record",
                        this::export)
                .with(TEXTS)
                .gives(200, new Given.Text("application/x-ndjson", "A rapporteur-record 1 file")));
    }

    private Reply export(Call call) {
        return call.get(TEXTS)
                ? new Reply.Stream("record.jsonl", out -> write(out, true))
                : new Reply.Stream("record-without-texts.jsonl", out -> write(out, false));
    }

    private void write(OutputStream out, boolean texts) throws IOException {
        OutputStyle style = OutputStyle.of(OutputFormat.JSONL).withTexts(texts);
        try (Output output = Output.toStream(out, style)) {
            if (texts) {
                RecordExport.all(store, output.writer(), Progress.NONE);
            } else {
                RecordExport.withoutTexts(store, output.writer(), Progress.NONE);
            }
            output.commit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server stops");
        }
    }
}
