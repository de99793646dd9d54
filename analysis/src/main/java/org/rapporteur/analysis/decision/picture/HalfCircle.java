package org.rapporteur.analysis.decision.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places in a half circle, from left to right, over one row or several. Immutable.
 *
 * @param size the side of a place
 * @param rows how many rows there are
 * @param places the middles, from left to right, measured from the circle's middle; y grows downwards
 */
record HalfCircle(double size, int rows, List<Place> places) {

    /** The radius of the outermost row. */
    static final double RADIUS = 270;

    private static final double INNERMOST = 110;
    private static final double LARGEST = 46;
    private static final double SMALLEST = 3;
    /** How much room a seat takes beside what it draws. */
    private static final double ROOM = 1.22;

    /**
     * The middle of a place.
     *
     * @param angle from the left, 0 to pi
     */
    record Place(double x, double y, double angle, double radius) {}

    /** Returns a half circle of so many places, each as large as they all can be. */
    static HalfCircle of(int count) {
        for (double size = LARGEST; size > SMALLEST; size -= 1) {
            List<Integer> most = capacities(size);
            int rows = 0;
            int room = 0;
            while (rows < most.size() && room < count) {
                room += most.get(rows++);
            }
            if (room >= count) {
                return new HalfCircle(size, rows, spread(count, size, most.subList(0, rows), room));
            }
        }
        throw new IllegalArgumentException(count + " seats are too many to be drawn");
    }

    private static List<Integer> capacities(double size) {
        List<Integer> most = new ArrayList<>();
        for (double radius = RADIUS; radius >= INNERMOST; radius -= size * ROOM) {
            most.add((int) Math.floor(Math.PI * radius / (size * ROOM)) + 1);
        }
        return most;
    }

    /** Every row takes its share of the seats, so that all rows span the half circle. */
    private static List<Place> spread(int count, double size, List<Integer> most, int room) {
        List<Place> places = new ArrayList<>();
        int left = count;
        int roomLeft = room;
        for (int row = 0; row < most.size(); row++) {
            int here = row == most.size() - 1 ? left : (int) Math.round((double) left * most.get(row) / roomLeft);
            here = Math.min(here, Math.min(left, most.get(row)));
            double radius = RADIUS - row * size * ROOM;
            for (int i = 0; i < here; i++) {
                double angle = here == 1 ? Math.PI / 2 : Math.PI * i / (here - 1);
                places.add(new Place(-radius * Math.cos(angle), -radius * Math.sin(angle), angle, radius));
            }
            left -= here;
            roomLeft -= most.get(row);
        }
        places.sort(Comparator.comparingDouble(Place::angle).thenComparing(Place::radius, Comparator.reverseOrder()));
        return List.copyOf(places);
    }
}
