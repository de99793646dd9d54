package org.rapporteur.analysis.collation.story;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.record.Identifiers;
import org.rapporteur.record.Maker;
import org.rapporteur.record.report.Published;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ReportRecord;

/** Makes reports of invented words, in which nothing was read. */
final class Telegrams {

    static final String FISH_ONE =
            "The Harbour Council of Veldonia met on Tuesday about the herring quota. Chair Odalys Brandt said"
                    + " the trawlers of Karsk must leave the Strait of Lomm before winter. Envoy Piet Sundquist called the herring quota"
                    + " a provocation and left the chamber.";
    static final String FISH_TWO =
            "Piet Sundquist, envoy of Karsk, walked out of the chamber when the Harbour Council spoke about herring."
                    + " The quota would empty the Strait of Lomm of trawlers, he complained. Odalys Brandt, who chairs the council of"
                    + " Veldonia, refused to amend it.";
    static final String RAIL =
            "Engineers in Tarvash opened the mountain railway on Monday after nine years of digging. Minister Ilse Okonjo"
                    + " rode the first carriage to the glacier and promised cheaper fares for pensioners and schoolchildren.";

    private static final Maker BY = new Maker.Machine("hand", "1");

    private Telegrams() {}

    /** Returns a report; the date may be null. */
    static ReportRecord of(String outlet, String date, String text) {
        Published published =
                date == null ? Published.unknown("none") : new Published(LocalDate.parse(date), "given", List.of());
        return ReportRecord.of(
                Report.of(Identifiers.report(outlet, date, null, text), outlet, published, "en", text, BY));
    }
}
