package io.okr4j.alignment;

import java.util.Arrays;

/**
 * Ids to ints by open addressing: a slot holds the hash of an id and the number of its node, and the ids stand once, in
 * a list that nodes have anyway. Not thread-safe while ids are added.
 */
final class IdTable {

    /** What {@link #find} gives where there is nothing. */
    static final int NONE = -1;

    private static final long EMPTY = -1;

    // the hash above, the node below, so that a slot of another id is passed over without a look at that id
    private long[] slots;
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
        int hash = hash(plan, id);
        for (int slot = hash & mask; slots[slot] != EMPTY; slot = (slot + 1) & mask) {
            int node = (int) slots[slot];
            if (hashIn(slot) == hash && is(node, plan, id)) {
                return node;
            }
        }
        return NONE;
    }

    /**
     * Finds what probably is the node of a hash, without a look at any id. Many such looks in a row go on side by side
     * in the processor, where each {@link #find} waits for the ids to come from memory.
     *
     * @param hash the {@linkplain #hash hash} of a plan and id
     * @return the first node with the hash, or {@link #NONE}
     */
    int guess(int hash) {
        int mask = slots.length - 1;
        for (int slot = hash & mask; slots[slot] != EMPTY; slot = (slot + 1) & mask) {
            if (hashIn(slot) == hash) {
                return (int) slots[slot];
            }
        }
        return NONE;
    }

    /** {@return whether a node has a plan and id} */
    boolean is(int node, int plan, String id) {
        return plans[node] == plan && ids[node].equals(id);
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
        int hash = hash(plans[node], ids[node]);
        int slot = hash & mask;
        while (slots[slot] != EMPTY) {
            if (hashIn(slot) == hash && is((int) slots[slot], plans[node], ids[node])) {
                return;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = (long) hash << Integer.SIZE | node;
    }

    private int hashIn(int slot) {
        return (int) (slots[slot] >>> Integer.SIZE);
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
    private static long[] emptySlots(int capacity) {
        int least = capacity + capacity / 2;
        long[] slots = new long[Math.max(16, Integer.highestOneBit(least - 1) << 1)];
        Arrays.fill(slots, EMPTY);
        return slots;
    }

    /** {@return the hash of a plan and id; ids such as team-1, team-2 are spread over the table} */
    static int hash(int plan, String id) {
        int hash = (id.hashCode() ^ (plan * 0x85EBCA6B)) * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
