package io.okr4j.alignment;

import java.util.Arrays;

/**
 * Ids to ints by open addressing: the slots hold numbers of nodes, and the ids stand once, in a list that nodes have
 * anyway. Not thread-safe while ids are added.
 */
final class IdTable {

    /** What {@link #find} gives where there is nothing. */
    static final int NONE = -1;

    private int[] slots;
    private String[] ids;
    private int[] plans;
    private int size;

    IdTable(int expected) {
        int capacity = Math.max(expected, 8);
        this.ids = new String[capacity];
        this.plans = new int[capacity];
        this.slots = emptySlots(capacity);
    }

    /** {@return the number that a new node gets; a node of the same plan and id is still the one that is found} */
    int add(int plan, String id) {
        if (size == ids.length) {
            grow();
        }
        ids[size] = id;
        plans[size] = plan;
        insert(size);
        return size++;
    }

    /** {@return the first node of a plan and id, or {@link #NONE}} */
    int find(int plan, String id) {
        int mask = slots.length - 1;
        for (int slot = spread(plan, id) & mask; slots[slot] != NONE; slot = (slot + 1) & mask) {
            int node = slots[slot];
            if (plans[node] == plan && ids[node].equals(id)) {
                return node;
            }
        }
        return NONE;
    }

    /** {@return how many nodes there are} */
    int size() {
        return size;
    }

    /** {@return the id of a node} */
    String id(int node) {
        return ids[node];
    }

    /** {@return the number of the plan of a node} */
    int plan(int node) {
        return plans[node];
    }

    /** Gives back the room that was kept for more nodes. */
    void trim() {
        ids = Arrays.copyOf(ids, size);
        plans = Arrays.copyOf(plans, size);
    }

    private void insert(int node) {
        int mask = slots.length - 1;
        int slot = spread(plans[node], ids[node]) & mask;
        while (slots[slot] != NONE) {
            int other = slots[slot];
            if (plans[other] == plans[node] && ids[other].equals(ids[node])) {
                return;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = node;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, 2 * ids.length);
        plans = Arrays.copyOf(plans, 2 * plans.length);
        slots = emptySlots(ids.length);
        for (int node = 0; node < size; node++) {
            insert(node);
        }
    }

    // at most two thirds full, so that runs of taken slots stay short
    private static int[] emptySlots(int capacity) {
        int least = capacity + capacity / 2;
        int[] slots = new int[Math.max(16, Integer.highestOneBit(least - 1) << 1)];
        Arrays.fill(slots, NONE);
        return slots;
    }

    // ids such as team-1, team-2 have neighbouring hash codes; the product spreads them over the table
    private static int spread(int plan, String id) {
        int hash = (id.hashCode() ^ (plan * 0x85EBCA6B)) * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
