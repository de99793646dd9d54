package org.rapporteur.formats.record;

import java.util.Optional;
import org.rapporteur.record.CodePoints;
import org.rapporteur.record.InReport;
import org.rapporteur.record.Item;
import org.rapporteur.record.UnknownItem;
import org.rapporteur.record.coding.Coding;
import org.rapporteur.record.report.Problem;
import org.rapporteur.record.report.Report;
import org.rapporteur.record.service.ItemFormat;

/**
 * Where in a file we are. Writer and reader keep one rule by it: what was read in a report follows it directly, so that every
 * offset and every quoted word can be checked against a text that is at hand. Not safe for use by several threads.
 */
final class Order implements ItemFormat.Texts {

    private final Offsets offsets = new Offsets();
    private String open;
    private String textless;
    private String text;
    private CodePoints points;

    /** Begins a report. */
    void begin(String report, String reportText) {
        points = offsets.add(report, reportText);
        open = report;
        textless = null;
        text = reportText;
    }

    /** Begins a report whose text is not there: nothing that points into it can be understood. */
    void beginTextless(String report) {
        end();
        offsets.addTextless(report);
        textless = report;
    }

    /** Returns whether a report came without its text. */
    boolean isTextless(String report) {
        return report != null && offsets.isTextless(report);
    }

    /** Returns whether that report is the last that came, and nothing has come behind it that is not its own. */
    boolean isOpenTextless(String report) {
        return report != null && report.equals(textless);
    }

    /** Ends the report that is open, if any. */
    void end() {
        textless = null;
        open = null;
        text = null;
        points = null;
    }

    /**
     * Returns the conversion for a report's offsets.
     *
     * @throws IllegalArgumentException when the report has not come yet
     */
    @Override
    public CodePoints points(String report) {
        if (report != null && report.equals(open)) {
            return points;
        }
        if (isTextless(report)) {
            throw new NotUnderstood("the text of report " + report + " is not in the file");
        }
        return Optional.ofNullable(report)
                .flatMap(offsets::find)
                .orElseThrow(() -> new IllegalArgumentException("it points into report " + report
                        + ", which does not stand before it in the file, so that its offsets cannot be counted"));
    }

    /** Returns the text of the open report when it is that one. */
    @Override
    public Optional<String> text(String report) {
        return report != null && report.equals(open) ? Optional.of(text) : Optional.empty();
    }

    /** Returns whether an object belongs to the report that is open. An object of unknown type may, and never closes one. */
    boolean isOpenFor(Item item) {
        return open != null && (item instanceof UnknownItem || open.equals(reportOf(item)));
    }

    /**
     * Steps over an object, which ends the open report unless it belongs there.
     *
     * @throws IllegalArgumentException when the object was read in a report that is not open
     */
    void follow(Item item) {
        if (isOpenFor(item) || item instanceof UnknownItem) {
            return;
        }
        if (item instanceof InReport inReport) {
            throw new IllegalArgumentException("the " + item.type() + " " + item.id() + " stands apart from its report "
                    + inReport.report() + ": what was read in a report follows it directly");
        }
        end();
    }

    /** Returns the report that an object belongs to, or null where it belongs to none. */
    static String reportOf(Item item) {
        if (item instanceof Report report) {
            return report.id();
        }
        if (item instanceof InReport inReport) {
            return inReport.report();
        }
        if (item instanceof Problem problem) {
            return problem.report();
        }
        return item instanceof Coding coding ? before(coding.target()) : null;
    }

    /** Returns what stands before the slash of an identifier, or the whole where there is none: the report's identifier. */
    static String before(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }
}
