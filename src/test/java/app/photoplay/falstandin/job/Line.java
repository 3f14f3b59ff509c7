package app.photoplay.falstandin.job;

/** Who waits, in the order of coming; tells how many stand before one in logarithmic time (a Fenwick tree). */
final class Line {

    private int[] tree = new int[1025];
    private int places;
    private int waiting;

    /** @return the place, from 1 */
    int join() {
        if (waiting == 0) {
            places = 0;
            tree = new int[1025];
        } else if (places + 1 == tree.length) {
            grow();
        }
        add(++places, 1);
        waiting++;
        return places;
    }

    void leave(int place) {
        add(place, -1);
        waiting--;
    }

    /** How many wait before that place. */
    int ahead(int place) {
        int sum = 0;
        for (int index = place - 1; index > 0; index -= index & -index) {
            sum += tree[index];
        }
        return sum;
    }

    int waiting() {
        return waiting;
    }

    private void add(int place, int change) {
        for (int index = place; index < tree.length; index += index & -index) {
            tree[index] += change;
        }
    }

    /** With twice the length, whose new nodes above the old ones sum what is below. */
    private void grow() {
        int[] single = new int[tree.length * 2 - 1];
        for (int place = 1; place < tree.length; place++) {
            single[place] = ahead(place + 1) - ahead(place);
        }
        tree = new int[single.length];
        for (int place = 1; place < single.length; place++) {
            if (single[place] != 0) {
                add(place, single[place]);
            }
        }
    }
}
