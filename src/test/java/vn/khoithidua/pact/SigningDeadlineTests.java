package vn.khoithidua.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.TableDrafts;
import vn.khoithidua.criteria.TableSource;
import vn.khoithidua.database.DatabaseClock;
import vn.khoithidua.file.FileCorpus;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.pact.domain.SignerCapacity;
import vn.khoithidua.scoring.ScoringYear;
import vn.khoithidua.year.DeadlineCase;
import vn.khoithidua.year.Duty;
import vn.khoithidua.year.Windows;
import vn.khoithidua.year.domain.Step;
import vn.khoithidua.year.domain.StepWindow;

/** Signatures under a pact are in time, late or refused to the second; under an addendum never. */
@PageTest
class SigningDeadlineTests {

    @Autowired private ScoringYear years;
    @Autowired private TableDrafts tables;
    @Autowired private PactDrafts drafts;
    @Autowired private PactFreezing freezing;
    @Autowired private PactSigning signing;
    @Autowired private PactDuties duties;
    @Autowired private Pacts pacts;
    @Autowired private StoredFiles files;
    @Autowired private Windows windows;
    @Autowired private DatabaseClock clock;
    private ScoringYear.World world =
            new ScoringYear.World(AuthorityId.next(), BlocYearId.next(), List.of(), List.of());

    @BeforeEach
    void aBlocOfTwo() {
        world = years.bare(2);
        tables.create(world.year(), new TableSource.Template("tien-giang-2022"), null);
    }

    @ParameterizedTest
    @MethodSource("vn.khoithidua.year.DeadlineCase#all")
    void aLeaderConfirms(DeadlineCase deadline) {
        windows.set(world.year(), deadline.window(Step.SIGNING), null);
        PactId pact = pact();
        deadline.hold(clock, () -> confirm(pact, deadline.instant()).late());
    }

    /** Recorded in February of the next year, when the window is locked long ago. */
    @ParameterizedTest
    @CsvSource({
        "2024-01-31, false",
        "2024-02-29, false",
        "2024-03-02, false",
        "2024-03-03, true",
        "2024-03-15, true",
        "2024-03-16, true",
        "2024-08-07, true"
    })
    void paperCountsByTheDayWrittenOnIt(LocalDate on, boolean late) {
        window();
        PactId pact = pact();
        clock.runAt(Instant.parse("2025-02-01T02:00:00Z"), () -> record(pact, on));
        assertThat(Objects.requireNonNull(pacts.board(pact).places().getFirst().signature()).late())
                .isEqualTo(late);
    }

    @Test
    void anAddendumIsSignedMonthsAfterTheWindowAndIsDueWhileItIsNot() {
        window();
        PactId pact = pact();
        clock.runAt(
                Instant.parse("2024-02-20T02:00:00Z"),
                () -> {
                    confirm(pact, clock.now());
                    record(pact, LocalDate.of(2024, 2, 20));
                });
        Instant july = Instant.parse("2024-07-15T02:00:00Z");
        clock.runAt(
                july,
                () -> {
                    PactId addendum =
                            drafts.draftAddendum(world.year(), texts("Phụ lục giao ước"), null);
                    assertThat(due(Role.BLOC_SECRETARY))
                            .containsExactly("pact.duty.freeze.addendum");
                    freezing.freeze(world.year(), addendum, 0, "Đã thống nhất", somebody());
                    assertThat(due(Role.AGENCY_LEADER)).containsExactly("pact.duty.sign.addendum");
                    assertThat(due(Role.BLOC_SECRETARY))
                            .containsExactly("pact.duty.missing.addendum");
                    assertThat(confirm(addendum, july).late()).isFalse();
                    assertThat(due(Role.AGENCY_LEADER)).isEmpty();
                    record(addendum, LocalDate.of(2024, 7, 15));
                    assertThat(due(Role.BLOC_SECRETARY)).isEmpty();
                    assertThat(pacts.board(addendum).places())
                            .allMatch(place -> !Objects.requireNonNull(place.signature()).late());
                });
    }

    private void window() {
        windows.set(
                world.year(),
                new StepWindow(
                        Step.SIGNING,
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 2, 29),
                        2,
                        LocalDate.of(2024, 3, 15)),
                null);
    }

    private PactId pact() {
        PactId pact = drafts.draft(world.year(), texts("Giao ước thi đua năm 2024"), null);
        freezing.freeze(world.year(), pact, 0, "Đã thống nhất", somebody());
        return pact;
    }

    private static PactTexts texts(String title) {
        return new PactTexts(title, "", List.of(), "Các đơn vị thống nhất:", "");
    }

    private PactSignature confirm(PactId pact, Instant at) {
        return signing.confirm(
                new Confirmation(
                        world.year(),
                        pact,
                        Objects.requireNonNull(pacts.pact(world.year(), pact).hash()).value(),
                        signer(0),
                        Set.of(world.agencies().getFirst()),
                        new Confirmation.StepUp(somebody().user(), at.minusSeconds(60), false),
                        somebody()));
    }

    private void record(PactId pact, LocalDate on) {
        StoredFileId scan =
                files.store("ban-quet.pdf", new ByteArrayResource(FileCorpus.pdf()), somebody())
                        .id();
        signing.recordPaper(
                world.year(), pact, List.of(signer(0), signer(1)), on, scan, somebody());
    }

    private SignatureDraft signer(int member) {
        return new SignatureDraft(
                world.lines().get(member), "Đặng Quốc Bảo", "Giám đốc", SignerCapacity.HEAD);
    }

    private Actor somebody() {
        return years.secretary(world).actor();
    }

    private List<String> due(Role role) {
        return duties.due(years.member(world, 0, role), clock.today()).stream()
                .map(Duty::key)
                .toList();
    }
}
