package org.rapporteur.analysis.actor.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.analysis.actor.name.Folding;
import org.rapporteur.analysis.input.InputException;
import org.rapporteur.analysis.input.Place;
import org.rapporteur.analysis.input.Table;

/** Reads the list of office-holders, line by line; the first fault ends the reading. For use once. */
final class HolderReader {

    static final List<String> REQUIRED = List.of("person");

    static final List<String> OPTIONAL = List.of("office", "of", "from", "to", "names", "wikidata");

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,18}");

    private static final Pattern SMALL_CODE = Pattern.compile("[a-z]{2}");

    /** A person in the making. */
    private static final class Draft {
        private final Place place;
        private final Set<String> names = new LinkedHashSet<>();
        private final List<Term> terms = new ArrayList<>();
        private String wikidata;

        Draft(Place place) {
            this.place = place;
        }
    }

    /** Whose something is, and where the file says so. */
    private record Owner(String person, Place place) {}

    private final Table table;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Owner> names = new LinkedHashMap<>();
    private final Map<String, Owner> items = new LinkedHashMap<>();

    HolderReader(Table table) {
        this.table = table;
    }

    HolderList list() {
        TermCheck check = new TermCheck();
        for (Table.Row row : table.rows()) {
            String person = row.value("person");
            if (person.isEmpty()) {
                throw new InputException(row.place(), "no person. Write the name in the column 'person'.");
            }
            Draft draft = drafts.computeIfAbsent(person, ignored -> new Draft(row.place()));
            names(row, person, draft);
            item(row, person, draft);
            Term term = term(row);
            if (term != null) {
                check.add(person, term);
                draft.terms.add(term);
            }
        }
        check.finish();
        List<Listed> persons = new ArrayList<>();
        drafts.forEach((person, draft) ->
                persons.add(new Listed(person, List.copyOf(draft.names), draft.wikidata, draft.terms, draft.place)));
        return new HolderList(persons);
    }

    private void names(Table.Row row, String person, Draft draft) {
        List<String> given = new ArrayList<>(List.of(person));
        for (String name : row.value("names").split("\\|", -1)) {
            if (!name.isBlank()) {
                given.add(name.strip());
            }
        }
        for (String name : given) {
            Owner owner = names.putIfAbsent(Folding.words(name), new Owner(person, row.place()));
            if (owner != null && !owner.person().equals(person)) {
                throw new InputException(
                        row.place(),
                        "'" + name + "' is a name of " + person + " here and of " + owner.person() + " at "
                                + owner.place() + ". Keep it for one of them; homonyms are told apart by what is added"
                                + " in brackets, as in 'Ann Lee (minister)'.");
            }
            draft.names.add(name);
        }
    }

    private void item(Table.Row row, String person, Draft draft) {
        String item = row.value("wikidata");
        if (item.isEmpty()) {
            return;
        }
        if (!ITEM.matcher(item).matches()) {
            throw new InputException(
                    row.place(), "'" + item + "' is no item of Wikidata. Write it as Q42, or nothing.");
        }
        if (draft.wikidata != null && !draft.wikidata.equals(item)) {
            throw new InputException(
                    row.place(),
                    person + " is " + draft.wikidata + " further up and " + item + " here. Keep one; two persons of one"
                            + " name are told apart by what is added in brackets.");
        }
        Owner owner = items.putIfAbsent(item, new Owner(person, row.place()));
        if (owner != null && !owner.person().equals(person)) {
            throw new InputException(
                    row.place(),
                    item + " is " + person + " here and " + owner.person() + " at " + owner.place()
                            + ". Write one person always alike, and other spellings in the column 'names'.");
        }
        draft.wikidata = item;
    }

    private static Term term(Table.Row row) {
        String office = row.value("office");
        LocalDate from = day(row, "from");
        LocalDate to = day(row, "to");
        String of = row.value("of");
        if (office.isEmpty()) {
            if (from != null || to != null || !of.isEmpty()) {
                throw new InputException(
                        row.place(), "a term without an office. Write it in the column 'office', such as ambassador.");
            }
            return null;
        }
        if (SMALL_CODE.matcher(of).matches()) {
            throw new InputException(
                    row.place(), "'" + of + "' in the column 'of': write codes of states in capitals, such as RU.");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new InputException(
                    row.place(), "the term begins on " + from + " and ends on " + to + ". Exchange or correct them.");
        }
        return new Term(office, of.isEmpty() ? null : of, from, to, row.place());
    }

    private static LocalDate day(Table.Row row, String column) {
        String text = row.value(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            // Ten characters: no year of more than four digits, which could not be followed by a day.
            if (text.length() == 10) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException wrong) {
            // Said below, as for a text of another length.
        }
        throw new InputException(
                row.place(),
                "'" + text + "' in the column '" + column
                        + "' is no date. Write it as 2007-12-31, or nothing when open.");
    }
}
