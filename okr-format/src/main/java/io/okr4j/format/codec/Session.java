package io.okr4j.format.codec;

import io.okr4j.core.Owner;
import io.okr4j.core.time.FiscalCalendar;
import io.okr4j.format.tree.Faults;
import io.okr4j.format.tree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known while one file is read. Not thread-safe. */
final class Session {
    private final Faults faults;
    private final Map<String, Owner> owners = new HashMap<>();
    private final Set<String> declared = new HashSet<>();
    private final IdentityHashMap<Spot, Map<String, Node>> ids = new IdentityHashMap<>();
    private FiscalCalendar calendar = FiscalCalendar.calendarYear();

    Session(Faults faults) {
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** {@return where the same id was given before within the same place} */
    Optional<Node> take(Spot within, String id, Node node) {
        @Nullable
        Node earlier = ids.computeIfAbsent(within, spot -> new HashMap<>()).putIfAbsent(id, node);
        return Optional.ofNullable(earlier);
    }

    void declare(String ownerId) {
        declared.add(ownerId);
    }

    void owner(Owner owner) {
        owners.put(owner.getId(), owner);
    }

    Set<String> declared() {
        return declared;
    }

    Optional<Owner> owner(String id) {
        return Optional.ofNullable(owners.get(id));
    }

    void calendar(FiscalCalendar known) {
        this.calendar = known;
    }

    FiscalCalendar calendar() {
        return calendar;
    }
}
