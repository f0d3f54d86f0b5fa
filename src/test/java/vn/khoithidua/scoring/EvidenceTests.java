package vn.khoithidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khoithidua.scoring.ScoringYear.A;
import static vn.khoithidua.scoring.ScoringYear.B;
import static vn.khoithidua.scoring.ScoringYear.C;
import static vn.khoithidua.scoring.ScoringYear.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khoithidua.PageTest;
import vn.khoithidua.access.Grant;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.file.DocumentCorpus;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.RefusedException;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.UserId;
import vn.khoithidua.ruleset.RuleEntry;
import vn.khoithidua.ruleset.RuleSets;
import vn.khoithidua.year.Seat;

/** Evidence against the database: room, number, the same once more, what is removed. */
@PageTest
class EvidenceTests {

    @Autowired private ScoringYear years;
    @Autowired private Evidence evidence;
    @Autowired private EarlierEvidence earlier;
    @Autowired private SelfScores scores;
    @Autowired private SheetReading sheets;
    @Autowired private SheetFlow flow;
    @Autowired private StoredFiles files;
    @Autowired private RuleSets rules;
    @Autowired private JdbcClient jdbc;

    private ScoringYear.World world;
    private Seat seat;
    private RosterLineId line;

    @BeforeEach
    void twoMembers() {
        world = years.openNow(2);
        seat = years.member(world, 0, Role.AGENCY_LEADER);
        line = world.lines().getFirst();
    }

    private EvidenceItem add(CriterionKey criterion, String text) {
        return add(seat, line, criterion, text);
    }

    private EvidenceItem add(Seat who, RosterLineId where, CriterionKey criterion, String text) {
        return evidence.add(
                who,
                where,
                criterion,
                text + ".pdf",
                new ByteArrayResource(DocumentCorpus.pdf(text)));
    }

    private void refused(String key, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal().key()).isEqualTo(key));
    }

    @Test
    void theSameContentIsTakenOncePerCriterionAndCountedOncePerSheet() {
        add(A, "Một");
        long used = room();
        assertThat(used).isPositive();
        refused("scoring.evidence.twice", () -> add(A, "Một"));
        EvidenceItem again = add(B, "Một");
        assertThat(room()).isEqualTo(used);
        assertThat(sheets.of(seat, line).repeats().get(again.id())).containsExactly(A);
        add(B, "Hai");
        assertThat(room()).isGreaterThan(used);
    }

    private long room() {
        return Objects.requireNonNull(sheets.of(seat, line).room()).used();
    }

    @Test
    void aFullSheetTakesLinksButNoFiles() {
        EvidenceItem first = add(A, "Một");
        rules.enter(
                world.authority(),
                new RuleEntry("evidence.quotaMegabytes", "0", LocalDate.of(2003, 1, 2), "Thử"),
                seat.actor());
        refused("scoring.evidence.quota", () -> add(B, "Hai"));
        refused("scoring.evidence.quota", () -> evidence.reuse(seat, line, B, List.of(first.id())));
        assertThat(evidence.addLink(seat, line, B, "https://a.vn", "A").url()).isNotNull();
        assertThat(sheets.of(seat, line).evidence(B)).hasSize(1);
    }

    @Test
    void tenOfOneCriterionAtMostHoweverManySendAtOnce() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> all =
                    IntStream.range(0, 14)
                            .mapToObj(i -> (Callable<Boolean>) () -> linked(i))
                            .toList();
            int taken = 0;
            for (Future<Boolean> one : people.invokeAll(all)) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(Evidence.MOST);
        }
        assertThat(sheets.of(seat, line).evidence(A)).hasSize(Evidence.MOST);
    }

    private boolean linked(int number) {
        try {
            evidence.addLink(seat, line, A, "https://a.vn/" + number, "");
            return true;
        } catch (RefusedException e) {
            assertThat(e.refusal().key()).isEqualTo("scoring.evidence.tooMany");
            return false;
        }
    }

    @Test
    void hostileAddressesAreRefused() {
        for (String url : List.of("javascript:alert(1)", "data:text/html,x", "//a.vn", "ftp://a")) {
            refused("scoring.evidence.url", () -> evidence.addLink(seat, line, A, url, "Xem"));
        }
    }

    @Test
    void whatWasGivenBeforeIsFoundBySearchAndGivenAgain() {
        EvidenceItem report = add(A, "Báo cáo giải ngân");
        EvidenceItem link = evidence.addLink(seat, line, A, "https://a.vn/bai", "Bài viết");
        assertThat(earlier.of(seat, line, B, "").items()).hasSize(2);
        EarlierEvidence.Earlier found = earlier.of(seat, line, B, "giai NGAN").items().getFirst();
        assertThat(found.item().id()).isEqualTo(report.id());
        assertThat(found.here()).isFalse();
        assertThat(found.uses())
                .containsExactly(new EarlierEvidence.Use("2024", "A", "Tiêu chí a"));
        assertThat(earlier.of(seat, line, B, "không có").items()).isEmpty();
        assertThat(evidence.reuse(seat, line, B, List.of(report.id(), link.id()))).isEqualTo(2);
        assertThat(evidence.reuse(seat, line, B, List.of(report.id(), link.id()))).isZero();
        assertThat(sheets.of(seat, line).evidence(B))
                .extracting(EvidenceItem::file)
                .containsExactlyInAnyOrder(report.file(), null);
        assertThat(earlier.of(seat, line, B, "Báo").items().getFirst().here()).isTrue();
        assertThat(
                        jdbc.sql("select count(*) from stored_file where id = :id")
                                .param("id", file(report).value())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    private static StoredFileId file(EvidenceItem item) {
        return Objects.requireNonNull(item.file());
    }

    @Test
    void nobodyTakesAnotherAgencysEvidence() {
        Seat other = years.member(world, 1, Role.AGENCY_OFFICER);
        EvidenceItem theirs = add(other, world.lines().get(1), A, "Của họ");
        assertThat(earlier.of(seat, line, A, "").items()).isEmpty();
        assertThat(evidence.reuse(seat, line, A, List.of(theirs.id(), UUID.randomUUID()))).isZero();
        refused("error.404.text", () -> earlier.of(other, line, A, ""));
        refused("error.404.text", () -> evidence.reuse(other, line, A, List.of(theirs.id())));
    }

    @Test
    void whatASheetWasHandedInWithIsReadOnAfterItsRemoval() {
        EvidenceItem wrong = add(A, "Nhầm tệp");
        EvidenceItem proof = add(A, "Đúng tệp");
        evidence.remove(seat, line, A, wrong.id());
        years.submit(world, 0);
        flow.returnToMember(years.secretary(world), line, "Bổ sung", Set.of());
        evidence.remove(seat, line, A, proof.id());
        assertThat(sheets.of(seat, line).evidence(A)).isEmpty();
        Grants secretary =
                new Grants(
                        new Actor(UserId.next(), "Hà"),
                        List.of(Grant.inBlocYear(Role.BLOC_SECRETARY, world.year(), null)));
        assertThat(files.readable(file(proof), secretary).name()).isEqualTo("Đúng tệp.pdf");
        assertThatThrownBy(() -> files.readable(file(wrong), secretary))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(
                        () ->
                                jdbc.sql("delete from evidence_link where id = :id")
                                        .param("id", proof.id())
                                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void submittingNeedsADocumentOrWordsAndSaysWhere() {
        ScoringYear.World demanding = years.openDemanding();
        Seat leader = years.member(demanding, 0, Role.AGENCY_LEADER);
        RosterLineId sheet = demanding.lines().getFirst();
        CriterionKey first = CriterionKey.of("k0");
        CriterionKey second = CriterionKey.of("k1");
        scores.save(leader, new SelfEntry(sheet, first, 0, points("8"), ""));
        assertThatThrownBy(() -> flow.submit(leader, sheet))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().args()).containsExactly(1, 2, "K1", "K0, K1"));
        scores.save(leader, new SelfEntry(sheet, first, 1, points("8"), "Theo báo cáo 512"));
        scores.save(leader, new SelfEntry(sheet, second, 0, points("9"), ""));
        evidence.addLink(leader, sheet, second, "https://a.vn", "");
        assertThat(sheets.of(leader, sheet).assigned())
                .allMatch(one -> sheets.of(leader, sheet).mark(one) == SheetPage.Mark.DONE);
        flow.submit(leader, sheet);
        assertThat(sheets.of(leader, sheet).sheet().state().wasSubmitted()).isTrue();
    }

    @Test
    void aYearLaterTheSameDocumentServesAgain() {
        EvidenceItem old = add(C, "Quyết định 1187");
        ScoringYear.World next = years.openNext(world);
        Seat later = years.member(next, 0, Role.AGENCY_OFFICER);
        RosterLineId sheet = next.lines().getFirst();
        EarlierEvidence.Earlier found = earlier.of(later, sheet, A, "1187").items().getFirst();
        assertThat(found.uses()).extracting(EarlierEvidence.Use::year).containsExactly("2024");
        assertThat(evidence.reuse(later, sheet, A, List.of(found.item().id()))).isEqualTo(1);
        assertThat(sheets.of(later, sheet).evidence(A).getFirst().file()).isEqualTo(old.file());
        assertThat(Map.copyOf(sheets.of(later, sheet).evidence())).containsOnlyKeys(A);
    }
}
