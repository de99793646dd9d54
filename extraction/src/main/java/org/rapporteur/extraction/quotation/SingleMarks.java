package org.rapporteur.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extraction.quotation.Apostrophes.Role;
import org.rapporteur.extraction.quotation.Mark.Side;
import org.rapporteur.record.Span;

/**
 * Pairs single marks between the stretches that the other marks made, so that the two never cross. A straight mark or an
 * apostrophe that nothing closes is no quotation mark; a curly opening mark is one, with a doubt.
 */
final class SingleMarks {

    /** A mark that may be the apostrophe of a plural ("the workers' union") is trusted when it closes so few letters. */
    private static final int TRUSTED_LETTERS = 30;

    private static final String MAY_BE_APOSTROPHE = "the closing mark may be an apostrophe";

    private final String text;
    private final Span paragraph;
    private final int words;
    private final List<Stretch> found = new ArrayList<>();

    private SingleMarks(String text, Span paragraph, int words) {
        this.text = text;
        this.paragraph = paragraph;
        this.words = words;
    }

    /** Returns the stretches between single marks; {@code outer} holds all others, ordered from the outside. */
    static List<Stretch> pair(String text, Span paragraph, MarkScanner.Scan scan, List<Stretch> outer) {
        return new SingleMarks(text, paragraph, scan.words()).run(scan.marks(), outer);
    }

    private List<Stretch> run(List<Mark> marks, List<Stretch> outer) {
        List<Room> rooms = new ArrayList<>();
        rooms.add(new Room(null));
        int next = 0;
        for (Mark mark : marks) {
            if (mark.family() != Mark.Family.SINGLE) {
                continue;
            }
            for (; next < outer.size() && outer.get(next).start() < mark.start(); next++) {
                leave(rooms, outer.get(next).start());
                rooms.add(new Room(outer.get(next)));
            }
            leave(rooms, mark.start());
            take(rooms.get(rooms.size() - 1), mark);
        }
        leave(rooms, Integer.MAX_VALUE);
        finish(rooms.get(0));
        return found;
    }

    /** Closes the rooms that end before a position; the paragraph, at the bottom, stays. */
    private void leave(List<Room> rooms, int position) {
        while (rooms.size() > 1 && rooms.get(rooms.size() - 1).stretch.inner() <= position) {
            finish(rooms.remove(rooms.size() - 1));
        }
    }

    private void take(Room room, Mark mark) {
        Role role = Apostrophes.role(text, paragraph, mark);
        if (role == Role.OPENS_OR_CLOSES) {
            role = room.opening == null ? Role.OPENS : Role.MAY_CLOSE;
        }
        switch (role) {
            case OPENS, MAY_OPEN -> {
                if (room.opening == null || role == Role.OPENS) {
                    next(room, mark);
                    room.opening = mark;
                    room.sure = role == Role.OPENS;
                }
            }
            case CLOSES -> {
                if (room.opening != null) {
                    found.add(Stretch.closed(room.opening, mark, null));
                    room.clear();
                }
            }
            case MAY_CLOSE -> {
                if (room.opening != null && room.sure && room.closing == null) {
                    room.closing = mark;
                }
            }
            case APOSTROPHE, OPENS_OR_CLOSES -> {}
        }
    }

    /** Settles what is open before another mark opens. */
    private void next(Room room, Mark mark) {
        if (room.opening != null && room.closing == null && room.sure && room.opening.printed() == Side.OPEN) {
            found.add(Stretch.unclosed(room.opening, mark.start(), mark.words(), Stretch.NEXT_OPENS));
            room.clear();
        } else {
            closeAtWeak(room);
        }
    }

    private void closeAtWeak(Room room) {
        if (room.opening != null && room.closing != null) {
            boolean trusted = room.closing.words() - room.opening.words() <= TRUSTED_LETTERS;
            found.add(Stretch.closed(room.opening, room.closing, trusted ? null : MAY_BE_APOSTROPHE));
        }
        room.clear();
    }

    private void finish(Room room) {
        if (room.opening == null || room.closing != null) {
            closeAtWeak(room);
            return;
        }
        int bottom = room.stretch == null
                ? paragraph.start()
                : room.stretch.opening().end();
        // A straight mark is kept where a following paragraph may open with it again, and dropped later otherwise.
        if (room.sure && (room.opening.printed() == Side.OPEN || room.opening.start() == bottom)) {
            Stretch around = room.stretch;
            boolean last = around == null || (around.end() == paragraph.end() && !around.closed());
            int end = around == null ? paragraph.end() : around.inner();
            int count = around == null ? words : around.opening().words() + around.words();
            String doubt = last ? Stretch.NO_CLOSING : around.closed() ? Stretch.OUTER_CLOSES : around.doubt();
            found.add(Stretch.unclosed(room.opening, end, count, doubt));
        }
    }

    /** The inside of a stretch, or the paragraph outside them all, and the single mark open in it. */
    private static final class Room {
        private final Stretch stretch;
        private Mark opening;
        private Mark closing;
        private boolean sure;

        private Room(Stretch stretch) {
            this.stretch = stretch;
        }

        private void clear() {
            opening = null;
            closing = null;
        }
    }
}
