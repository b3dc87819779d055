package io.okr4j.testkit;

import io.okr4j.core.Owner;
import io.okr4j.core.OwnerLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Arbitraries of owners and of the trees that they form. */
public final class OwnerArbitraries {

    private static final List<Owner> ORGANISATION = organisation();

    private OwnerArbitraries() {}

    /**
     * Owners of one organisation, so that whatever is generated can stand in one plan.
     *
     * @return owners of all levels; an id always means the same owner
     */
    public static Arbitrary<Owner> owners() {
        return Arbitraries.of(ORGANISATION);
    }

    /**
     * Whole organisations: owners with different ids that form one or several trees.
     *
     * @return up to twelve owners, parents before their children
     */
    public static Arbitrary<List<Owner>> trees() {
        return Arbitraries.integers()
                .between(0, Integer.MAX_VALUE)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(12)
                .map(OwnerArbitraries::tree);
    }

    /** Adds the owners above those given, as far as they are known. */
    static List<Owner> withParents(Collection<Owner> owners) {
        Map<String, Owner> all = new LinkedHashMap<>();
        owners.forEach(owner -> all.put(owner.getId(), owner));
        for (Owner owner : owners) {
            Optional<Owner> parent = parent(owner);
            while (parent.isPresent()) {
                all.putIfAbsent(parent.get().getId(), parent.get());
                parent = parent(parent.get());
            }
        }
        return List.copyOf(all.values());
    }

    private static Optional<Owner> parent(Owner owner) {
        return owner.getParent()
                .flatMap(id -> ORGANISATION.stream()
                        .filter(known -> known.getId().equals(id))
                        .findFirst());
    }

    private static List<Owner> tree(List<Integer> choices) {
        List<Owner> tree = new ArrayList<>();
        for (int choice : choices) {
            // one more than there are owners: the last choice stands for none
            int above = choice % (tree.size() + 1);
            String name = "Unit " + (tree.size() + 1);
            tree.add(above == tree.size() ? Owner.company(name) : below(tree.get(above), name));
        }
        return List.copyOf(tree);
    }

    private static Owner below(Owner parent, String name) {
        return switch (parent.getLevel()) {
            case COMPANY -> Owner.department(name).under(parent);
            case DEPARTMENT -> Owner.team(name).under(parent);
            case TEAM, INDIVIDUAL -> Owner.individual(name).under(parent);
        };
    }

    private static List<Owner> organisation() {
        Owner company = Owner.company("Nordlicht");
        Owner market = Owner.department("Market").under(company);
        Owner product = Owner.department("Produktion").under(company);
        Owner sales = Owner.team("Sales").under(market);
        Owner service = Owner.team("客户服务").under(market);
        Owner platform = Owner.team("Platform").under(product);
        Owner delivery = Owner.builder()
                .id("team.lieferung")
                .level(OwnerLevel.TEAM)
                .name("Lieferung")
                .build()
                .under(product);
        Owner partner = Owner.team("Partner GmbH");
        return List.of(
                sales,
                company,
                market,
                product,
                service,
                platform,
                delivery,
                partner,
                Owner.individual("Ada").under(sales),
                Owner.individual("Jürgen Groß").under(delivery),
                Owner.individual("王小明").under(service),
                Owner.individual("İpek Işık").under(platform));
    }
}
