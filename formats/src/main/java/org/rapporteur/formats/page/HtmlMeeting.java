package org.rapporteur.formats.page;

import java.util.List;
import org.rapporteur.formats.page.view.Times;
import org.rapporteur.formats.page.view.View;
import org.rapporteur.formats.page.view.Wording;
import org.rapporteur.record.matter.Meeting;
import org.rapporteur.record.matter.Participant;
import org.rapporteur.record.matter.Worded;
import org.rapporteur.record.speech.Party;

/** The meetings that a report tells of, at its head: every wording leads to where it stands in the text. */
final class HtmlMeeting {

    private final View view;
    private final Anchors anchors;
    private final HtmlMatters matters;

    HtmlMeeting(View view, Anchors anchors) {
        this.view = view;
        this.anchors = anchors;
        matters = new HtmlMatters(view, anchors);
    }

    /** Adds the meetings; nothing where there are none. */
    void add(Html html) {
        List<Meeting> meetings = view.matters().meetings();
        for (int i = 0; i < meetings.size(); i++) {
            html.open("div", "class", "meeting").element("h2", "The meeting").open("dl");
            meeting(html, meetings.get(i), i);
            html.close().close().line();
        }
    }

    private void meeting(Html html, Meeting meeting, int index) {
        worded(html, "body", anchors.note("gb", index), meeting.body());
        worded(html, "format", anchors.note("gf", index), meeting.format());
        worded(html, "agenda", anchors.note("ga", index), meeting.agenda());
        view.time(meeting.date())
                .ifPresent(time -> html.element("dt", "date")
                        .element("dd", time.text() + (time.from() == null ? "" : " = " + Times.value(time))));
        party(html, "presidency", meeting.presidency());
        party(html, "chair", meeting.chair());
        if (!meeting.participants().isEmpty()) {
            html.element("dt", "took part").open("dd").open("ul", "class", "row");
            meeting.participants().forEach(one -> participant(html, one));
            html.close().close();
        }
        worded(html, "outcome", anchors.note("go", index), meeting.outcome());
        List<String> issued = meeting.statements().stream()
                .filter(id -> view.statement(id).isPresent())
                .toList();
        if (!issued.isEmpty()) {
            html.element("dt", "issued").open("dd");
            for (String id : issued) {
                view.statement(id)
                        .ifPresent(said -> html.element(
                                        "a", "statement " + anchors.number(said), "href", "#" + anchors.statement(said))
                                .text(" "));
            }
            html.close();
        }
    }

    private void participant(Html html, Participant participant) {
        html.open("li");
        matters.party(html, participant.party());
        String part = Wording.part(participant);
        html.element("small", part.isEmpty() ? null : " " + part).close();
    }

    private void party(Html html, String role, Party party) {
        if (party != null) {
            html.element("dt", role).open("dd");
            matters.party(html, party);
            html.close();
        }
    }

    private static void worded(Html html, String name, String place, Worded worded) {
        if (worded != null) {
            html.element("dt", name).open("dd", "id", place);
            html.element("a", worded.text(), "href", "#" + Anchors.inText(place))
                    .text(Wording.meaning(worded))
                    .close();
        }
    }
}
