package vn.khoithidua.organization.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.khoithidua.kernel.OrganizationId;

class LineageTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 3, 1);

    private final OrganizationId construction = OrganizationId.next();
    private final OrganizationId transport = OrganizationId.next();
    private final OrganizationId farming = OrganizationId.next();
    private final OrganizationId environment = OrganizationId.next();
    private final OrganizationId both = OrganizationId.next();

    private final List<Succession> reform =
            List.of(
                    link(transport, construction, SuccessionKind.ABSORB),
                    link(farming, both, SuccessionKind.MERGE),
                    link(environment, both, SuccessionKind.MERGE));

    @Test
    void findsThoseWhoWentIntoAnAgencyAndWhatBecameOfThem() {
        assertThat(Lineage.of(both, reform).predecessors())
                .containsExactlyInAnyOrder(farming, environment);
        assertThat(Lineage.of(transport, reform).successors()).containsExactly(construction);
        assertThat(Lineage.of(construction, reform).withPredecessors())
                .containsExactlyInAnyOrder(construction, transport);
    }

    @Test
    void reachesThroughSeveralMergers() {
        OrganizationId later = OrganizationId.next();
        List<Succession> links = new ArrayList<>(reform);
        links.add(link(both, later, SuccessionKind.ABSORB));
        assertThat(Lineage.of(later, links).predecessors())
                .containsExactlyInAnyOrder(both, farming, environment);
        assertThat(Lineage.of(farming, links).successors()).containsExactlyInAnyOrder(both, later);
        assertThat(Lineage.of(farming, links).predecessors()).isEmpty();
    }

    @Test
    void endsAtADissolutionAndInACircle() {
        OrganizationId gone = OrganizationId.next();
        Succession end = new Succession(gone, null, SuccessionKind.DISSOLVE, REFORM, "1/QĐ", true);
        assertThat(Lineage.of(gone, List.of(end)).successors()).isEmpty();
        assertThat(Lineage.of(gone, List.of(end)).links()).containsExactly(end);
        List<Succession> circle =
                List.of(
                        link(farming, environment, SuccessionKind.TRANSFER),
                        link(environment, farming, SuccessionKind.TRANSFER));
        assertThat(Lineage.of(farming, circle).whole())
                .containsExactlyInAnyOrder(farming, environment);
    }

    @Test
    void doesNotDependOnTheOrderOfLinks() {
        Lineage expected = Lineage.of(both, reform);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<Succession> shuffled = new ArrayList<>(reform);
            Collections.shuffle(shuffled, random);
            assertThat(Lineage.of(both, shuffled).whole()).isEqualTo(expected.whole());
        }
    }

    private static Succession link(
            OrganizationId before, OrganizationId after, SuccessionKind kind) {
        return new Succession(before, after, kind, REFORM, "01/QĐ-UBND", kind.endsPredecessor());
    }
}
