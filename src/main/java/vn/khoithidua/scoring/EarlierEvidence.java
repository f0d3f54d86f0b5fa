package vn.khoithidua.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.Criterion;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.BlocYears;
import vn.khoithidua.year.Seat;

/** What an agency gave as evidence before: for other criteria of the year, and in other years. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class EarlierEvidence {

    private static final int MOST_READ = 1_000;
    private static final int MOST_SHOWN = 60;

    private final JdbcClient jdbc;
    private final SheetAccess access;
    private final FrozenTables tables;
    private final StoredFiles files;
    private final BlocYears years;

    /**
     * A criterion that a document proved.
     *
     * @param year the year's label
     * @param code printed before the criterion's title; its key if its table is gone
     */
    public record Use(String year, String code, String criterion) {}

    /**
     * A document or link that was given before.
     *
     * @param item the latest time it was given
     * @param file null for a link
     * @param uses where it stands, the latest first
     * @param here whether this very criterion has it already
     */
    public record Earlier(
            EvidenceItem item, @Nullable StoredFile file, List<Use> uses, boolean here) {}

    /**
     * What was found.
     *
     * @param more whether there is more than is shown
     */
    public record Found(List<Earlier> items, boolean more) {}

    private record Row(EvidenceItem item, BlocYearId year) {

        String content() {
            return item.file() == null ? String.valueOf(item.url()) : item.file().toString();
        }
    }

    /**
     * The documents whose name, or whose criterion's code or title, contains the words; marks and
     * capitals do not matter.
     *
     * @throws vn.khoithidua.kernel.RefusedException 404 for another agency's sheet
     */
    public Found of(Seat seat, RosterLineId line, CriterionKey here, String words) {
        access.requireOwn(seat, line);
        tables.of(seat.blocYear()).assigned(line, here);
        Map<String, List<Row>> byContent = new LinkedHashMap<>();
        for (Row row : rows(line)) {
            byContent.computeIfAbsent(row.content(), content -> new ArrayList<>()).add(row);
        }
        Naming naming = new Naming();
        String wanted = VietnameseText.fold(words);
        List<List<Row>> fitting =
                byContent.values().stream().filter(rows -> fits(rows, naming, wanted)).toList();
        List<List<Row>> shown = fitting.subList(0, Math.min(MOST_SHOWN, fitting.size()));
        Map<StoredFileId, StoredFile> named = named(shown);
        return new Found(
                shown.stream().map(rows -> earlier(rows, naming, named, line, here)).toList(),
                fitting.size() > shown.size());
    }

    private List<Row> rows(RosterLineId line) {
        return jdbc.sql(
                        """
                        select e.*, s.bloc_year_id from evidence_link e
                        join score_sheet s on s.roster_line_id = e.roster_line_id
                        join roster_line mine on mine.organization_id = s.organization_id
                        where mine.id = :line and e.removed_at is null
                        order by e.added_at desc, e.id limit :most""")
                .param("line", line.value())
                .param("most", MOST_READ)
                .query(
                        (row, n) ->
                                new Row(
                                        EvidenceStore.item(row, n),
                                        new BlocYearId(row.getObject("bloc_year_id", UUID.class))))
                .list();
    }

    private static boolean fits(List<Row> rows, Naming naming, String wanted) {
        return rows.stream()
                .anyMatch(
                        row -> {
                            Use use = naming.use(row);
                            String text =
                                    row.item().title() + " " + use.code() + " " + use.criterion();
                            return VietnameseText.fold(text).contains(wanted);
                        });
    }

    private Map<StoredFileId, StoredFile> named(List<List<Row>> shown) {
        List<StoredFileId> ids = new ArrayList<>();
        for (List<Row> rows : shown) {
            StoredFileId file = rows.getFirst().item().file();
            if (file != null) {
                ids.add(file);
            }
        }
        return files.named(ids);
    }

    private static Earlier earlier(
            List<Row> rows,
            Naming naming,
            Map<StoredFileId, StoredFile> named,
            RosterLineId line,
            CriterionKey here) {
        EvidenceItem latest = rows.getFirst().item();
        return new Earlier(
                latest,
                latest.file() == null ? null : named.get(latest.file()),
                rows.stream().map(naming::use).distinct().toList(),
                rows.stream()
                        .map(Row::item)
                        .anyMatch(one -> one.line().equals(line) && one.criterion().equals(here)));
    }

    /** Reads the names of a year and of its criteria once. */
    private final class Naming {

        private final Map<BlocYearId, String> labels = new HashMap<>();
        private final Map<BlocYearId, Map<CriterionKey, Criterion>> criteria = new HashMap<>();

        Use use(Row row) {
            String label = labels.computeIfAbsent(row.year(), year -> years.summary(year).label());
            Criterion criterion =
                    criteria.computeIfAbsent(row.year(), year -> tables.of(year).criteria())
                            .get(row.item().criterion());
            return criterion == null
                    ? new Use(label, row.item().criterion().value(), "")
                    : new Use(label, criterion.code(), criterion.shortTitle());
        }
    }
}
