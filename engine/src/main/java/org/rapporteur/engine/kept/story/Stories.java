package org.rapporteur.engine.kept.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.analysis.actor.Roster;
import org.rapporteur.analysis.collation.Collation;
import org.rapporteur.engine.kept.person.ActorIndex;
import org.rapporteur.formats.page.collation.Collated;
import org.rapporteur.record.Item;
import org.rapporteur.record.applied.InForce;
import org.rapporteur.record.finding.Finding;
import org.rapporteur.record.finding.Proposition;
import org.rapporteur.record.finding.Story;
import org.rapporteur.record.finding.Utterance;
import org.rapporteur.record.identity.Actor;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.store.Store;
import org.rapporteur.store.search.Hit;
import org.rapporteur.store.search.Query;
import org.rapporteur.store.search.Scope;

/** The stories of a store, as its last collation has them. Safe on any thread. */
public final class Stories {

    private final Store store;
    private final ActorIndex actors;

    /** Makes one on a store with its actors. */
    public Stories(Store store, ActorIndex actors) {
        this.store = store;
        this.actors = actors;
    }

    /** Returns whether reports, readings or codings have changed since the last collation, or there was none. */
    public boolean stale() {
        return store.across()
                .revision(Collation.MAKER)
                .filter(revision -> revision == store.revision())
                .isEmpty();
    }

    /** Returns all stories: those of most reports first, then the latest. */
    public List<StoryEntry> list() {
        List<Story> stories = store.across().list(Story.class);
        if (stories.isEmpty()) {
            return List.of();
        }
        Map<String, Hit> reports = new HashMap<>();
        store.search().each(Query.everything(Scope.REPORTS), hit -> {
            reports.put(hit.report(), hit);
            return true;
        });
        return stories.stream()
                .map(story -> entry(story, reports))
                .sorted(Comparator.comparing(
                                (StoryEntry entry) -> -entry.reports().size())
                        .thenComparing(StoryEntry::to, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(StoryEntry::id))
                .toList();
    }

    private static StoryEntry entry(Story story, Map<String, Hit> reports) {
        List<Hit> hits = story.reports().stream()
                .map(reports::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Hit::date, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Hit::report))
                .toList();
        List<LocalDate> days =
                hits.stream().map(Hit::date).filter(Objects::nonNull).toList();
        return new StoryEntry(
                story.id(),
                hits.stream()
                        .map(Hit::title)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                hits.stream().map(Hit::report).toList(),
                List.copyOf(hits.stream()
                        .map(Hit::outlet)
                        .filter(Objects::nonNull)
                        .collect(TreeSet::new, Set::add, Set::addAll)),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                story.why());
    }

    /** Returns one story with all that was found; empty when the last collation made none of this identifier. */
    public Optional<StoryDetail> find(String id) {
        List<Item> items = store.across().ofStory(id);
        Optional<Story> story = only(items, Story.class).stream().findFirst();
        if (story.isEmpty()) {
            return Optional.empty();
        }
        List<ReportRecord> records = new ArrayList<>();
        for (String report : story.get().reports()) {
            store.find(report).map(InForce::of).ifPresent(records::add);
        }
        Roster roster = actors.roster();
        Collated collated = new Collated(
                story.get(),
                Collation.laidOut(records, roster),
                involved(records, roster),
                Collation.independent(records, roster),
                only(items, Utterance.class),
                only(items, Proposition.class),
                only(items, Finding.class));
        return Optional.of(new StoryDetail(collated, stale()));
    }

    /** Returns the actors of some reports, and their members. */
    private static List<Actor> involved(List<ReportRecord> records, Roster roster) {
        Set<Actor> found = new LinkedHashSet<>();
        for (ReportRecord record : records) {
            for (Entity entity : record.list(Entity.class)) {
                roster.findOf(entity.id()).ifPresent(found::add);
            }
        }
        for (Actor actor : List.copyOf(found)) {
            actor.members().forEach(member -> roster.find(member).ifPresent(found::add));
        }
        return found.stream()
                .sorted(Comparator.comparing(Actor::name).thenComparing(Actor::id))
                .toList();
    }

    private static <T> List<T> only(List<Item> items, Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
