package org.rapporteur.evaluation.identity.system;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.evaluation.identity.score.Answer;
import org.rapporteur.record.Span;
import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.Mention;
import org.rapporteur.record.service.ReportRecord;
import org.rapporteur.record.speech.Party;

/** What a record says of identities, as answers. Stateless. */
final class Joined {

    private Joined() {}

    /** Returns whom a party is taken for. */
    static Answer answer(Party party) {
        return new Answer(true, party.entity(), party.entity() == null ? null : party.confidence(), party.why());
    }

    /** Returns where each entity is mentioned, by its identifier. */
    static Map<String, List<List<Span>>> mentions(ReportRecord record) {
        Map<String, List<List<Span>>> mentions = new LinkedHashMap<>();
        for (Entity entity : record.list(Entity.class)) {
            mentions.computeIfAbsent(entity.id(), id -> new ArrayList<>())
                    .addAll(entity.mentions().stream().map(Mention::spans).toList());
        }
        return mentions;
    }
}
