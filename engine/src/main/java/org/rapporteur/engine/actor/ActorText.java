package org.rapporteur.engine.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.analysis.actor.cast.Cast;
import org.rapporteur.analysis.actor.cast.Chain;
import org.rapporteur.analysis.actor.cast.Entry;
import org.rapporteur.analysis.actor.cast.Link;
import org.rapporteur.analysis.actor.cast.Unresolved;
import org.rapporteur.analysis.actor.name.Codes;
import org.rapporteur.engine.output.Wrapped;
import org.rapporteur.formats.page.view.Visible;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Membership;
import org.rapporteur.record.report.Problem;

/** Lays actors out for a terminal. Everything from a report is shown on one line, without hidden characters. For use once. */
final class ActorText {

    private final int width;
    private final StringBuilder out = new StringBuilder();

    ActorText(int width) {
        this.width = width;
    }

    String list(ActorAnswer answer, boolean all) {
        Cast cast = answer.cast();
        int statements = cast.unresolved().size();
        for (Entry entry : cast.speaking()) {
            statements += entry.statements();
        }
        long reports = answer.records().stream()
                .map(record -> record.report().id())
                .distinct()
                .count();
        line(
                "",
                counted(cast.speaking().size(), "speaker") + " · " + counted(statements, "statement") + " · "
                        + counted(reports, "report"));
        cast.speaking().forEach(entry -> entry(entry, answer));
        unresolved(cast.unresolved());
        if (all && !cast.others().isEmpty()) {
            out.append('\n');
            line("", "Named, not speaking (" + cast.others().size() + ")");
            cast.others().forEach(entry -> entry(entry, answer));
        }
        if (!answer.problems().isEmpty()) {
            out.append('\n');
            line("", "Problems");
            for (Problem problem : answer.problems()) {
                line("  ", "Problem (" + problem.kind().word() + "): " + Visible.line(problem.message()));
            }
        }
        return out.toString();
    }

    private void entry(Entry entry, ActorAnswer answer) {
        Actor actor = entry.actor();
        out.append('\n');
        line("", Visible.line(actor.name()) + " · " + actor.kind().word() + station(actor));
        String addressed = entry.addressed() == 0 ? "" : " · addressed in " + entry.addressed();
        line("  ", counted(entry.statements(), "statement") + " in " + counted(entry.reports(), "report") + addressed);
        if (Codes.isDisputed(actor.of()) && !entry.wordings().isEmpty()) {
            line(
                    "  ",
                    "in the outlets' words: "
                            + entry.wordings().stream()
                                    .map(wording ->
                                            quoted(wording.words()) + " (" + Visible.line(wording.outlet()) + ")")
                                    .collect(Collectors.joining(", ")));
        }
        String forms = entry.forms().stream()
                .map(form -> Visible.line(form.text()) + " (" + form.count() + ")")
                .collect(Collectors.joining(", "));
        String pronouns =
                entry.pronouns() == 0 ? "" : (forms.isEmpty() ? "" : ", ") + "pronouns (" + entry.pronouns() + ")";
        line("  ", "named: " + forms + pronouns);
        if (actor.membership() != null) {
            line("  ", "members: " + members(actor, answer));
        }
        entry.doubts().forEach(doubt -> line("  ", "in doubt: " + Visible.line(doubt)));
    }

    private static String station(Actor actor) {
        String office = actor.office() == null ? "" : Visible.line(actor.office());
        String of = actor.of() == null ? "" : Visible.line(actor.of());
        // Words that are no name are an outlet's.
        if (!of.isEmpty() && Character.isLowerCase(of.codePointAt(0))) {
            of = "“" + of + "”";
        }
        String term = actor.from() == null && actor.to() == null
                ? ""
                : " (" + (actor.from() == null ? "" : actor.from() + " ") + "to "
                        + (actor.to() == null ? "now" : actor.to()) + ")";
        if (office.isEmpty()) {
            return of.isEmpty() || of.equals(actor.name()) ? "" : " · " + of;
        }
        return " · " + office + (of.isEmpty() ? "" : " of " + of) + term;
    }

    /** Returns the members' names; those of an open collective end with others. */
    private static String members(Actor actor, ActorAnswer answer) {
        List<String> names = new ArrayList<>();
        for (String member : actor.members()) {
            names.add(Visible.line(answer.roster().find(member).map(Actor::name).orElse(member)));
        }
        if (actor.membership() == Membership.OPEN) {
            return names.isEmpty() ? "left open" : String.join(", ", names) + " and others";
        }
        return names.isEmpty() ? "not named" : String.join(", ", names);
    }

    private void unresolved(List<Unresolved> sources) {
        if (sources.isEmpty()) {
            return;
        }
        out.append('\n');
        line("", "Sources not resolved (" + sources.size() + ")");
        for (Unresolved source : sources) {
            String words = source.words() == null ? "(nobody is named)" : quoted(source.words());
            line("  ", words + " · " + Visible.line(source.outlet()) + " · " + source.statement());
            line("    ", Visible.line(source.why()));
            if (!source.candidates().isEmpty()) {
                line(
                        "    ",
                        "may be: "
                                + source.candidates().stream()
                                        .map(Visible::line)
                                        .collect(Collectors.joining(", ")));
            }
        }
    }

    String chains(List<Chain> chains, Cast cast) {
        for (Chain chain : chains) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            Actor actor = chain.actor();
            line("", Visible.line(actor.name()) + " · " + actor.kind().word() + station(actor));
            line(
                    "",
                    actor.id() + (actor.wikidata() == null ? "" : " (Wikidata)") + " · made by "
                            + actor.by().written());
            cast.speaking().stream()
                    .filter(entry -> entry.actor().id().equals(actor.id()))
                    .forEach(entry -> entry.doubts().forEach(doubt -> line("", "In doubt: " + Visible.line(doubt))));
            chain.links().forEach(this::link);
        }
        return out.toString();
    }

    private void link(Link link) {
        out.append('\n');
        line(
                "  ",
                Visible.line(link.outlet()) + (link.date() == null ? "" : " · " + link.date()) + " · "
                        + Visible.line(link.entity()));
        line("  ", "joined: " + Visible.line(link.why()));
        for (Link.Seen seen : link.mentions()) {
            line(
                    "    ",
                    "line " + seen.line() + " [" + seen.spans() + "] " + quoted(seen.words()) + " · "
                            + Visible.line(seen.why()));
        }
    }

    private static String quoted(String words) {
        return "“" + Visible.line(words) + "”";
    }

    private static String counted(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(String indent, String words) {
        out.append(Wrapped.of(words, width, indent, indent + "  "));
    }
}
