package org.rapporteur.extraction.encoder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.extraction.text.Document;
import org.rapporteur.extraction.text.Reports;

/** Windows of the trained model. */
class EncoderTest {

    @BeforeEach
    void modelIsThere() {
        assumeTrue(Model.isBundled(), "the trained model is not on the class path");
    }

    @Test
    void aShortReportIsOneWindowOfAllItsWords() {
        try (Model model = Model.bundled()) {
            List<Window> windows = new ArrayList<>();
            new Encoder(model).read(document("The envoy warned that talks may fail."), windows::add);
            assertEquals(1, windows.size());
            Window window = windows.get(0);
            assertEquals(8, window.size());
            assertEquals(model.words("labels").size(), window.labels());
        }
    }

    private static Document document(String text) {
        return Document.of(Reports.of(text), unit -> List.of());
    }
}
