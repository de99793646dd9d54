package org.rapporteur.record.applied;

import org.rapporteur.record.identity.Entity;
import org.rapporteur.record.identity.EntityKind;

/** What people decided of entities. Stateless. */
final class Entities {

    private Entities() {}

    /** Returns the entity as it is decided. */
    static Entity of(Entity entity, Decided decided) {
        EntityKind kind = decided.word("kind", EntityKind.class, entity.kind());
        String name = decided.name("name", entity.name());
        String office = decided.words("office", entity.office());
        String of = decided.words("of", entity.of());
        if (!decided.changes()) {
            return entity;
        }
        return new Entity(
                entity.id(),
                entity.report(),
                kind,
                name,
                office,
                of,
                entity.described(),
                entity.mentions(),
                entity.members(),
                entity.membership(),
                decided.by(entity.by()),
                entity.extra());
    }
}
