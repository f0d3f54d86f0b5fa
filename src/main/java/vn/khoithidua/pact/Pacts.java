package vn.khoithidua.pact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.criteria.CriteriaTables;
import vn.khoithidua.criteria.TableContent;
import vn.khoithidua.criteria.TableHead;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.pact.domain.PactContent;
import vn.khoithidua.signature.SealedPdf;

/** Reads pacts: what they say, who has signed, what a code proves. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Pacts {

    private final PactStore store;
    private final SignatureStore signatures;
    private final PaperArchive archive;
    private final StoredFiles files;
    private final PactContents contents;
    private final CriteriaTables tables;
    private final TimeSource time;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    private record Row(BlocYearId year, PactProgress progress) {}

    /** All versions: the pact before the addenda, the newest version first. */
    public List<Pact> all(BlocYearId year) {
        return store.all(year);
    }

    /** The version of the pact that people draft or sign now. */
    public Optional<Pact> current(BlocYearId year) {
        return store.all(year).stream()
                .filter(pact -> pact.kind() == PactKind.PACT && !pact.isVoid())
                .findFirst();
    }

    /** One version of a year; refuses one of another year like an absent one. */
    public Pact pact(BlocYearId year, PactId id) {
        return store.find(id)
                .filter(pact -> pact.blocYear().equals(year))
                .orElseThrow(() -> Refusal.notFound().asException());
    }

    /** What a version says: as it was frozen, or as it would be frozen today. */
    public PactContent content(Pact pact) {
        if (!pact.isDraft()) {
            return json.readValue(store.canonical(pact.id()), PactContent.class);
        }
        TableContent table =
                tables.current(pact.blocYear())
                        .map(TableHead::id)
                        .map(tables::content)
                        .orElse(null);
        LocalDate day = contents.dayFor(pact, time.today());
        return contents.of(pact, table, contents.members(pact, day), day);
    }

    /** Who is to sign a version and who has. */
    public SigningBoard board(PactId id) {
        return signatures.board(id);
    }

    /**
     * Looks a code up among a year's frozen versions.
     *
     * @param code as typed, the short code or more digits of the hash
     */
    public Optional<Pact> byCode(BlocYearId year, String code) {
        String prefix = ContentHash.prefixOf(code);
        return prefix.isEmpty()
                ? Optional.empty()
                : store.byHash(year, prefix).stream().findFirst();
    }

    /** The PDF that was made of a version when it was frozen; empty for a draft. */
    public Optional<PactPaper> paper(Pact pact) {
        return pact.isDraft() ? Optional.empty() : archive.find(pact.id());
    }

    /** Whether the kept content and the kept PDF still are those that were signed. */
    public boolean isUnchanged(Pact pact) {
        boolean content = ContentHash.of(store.canonical(pact.id())).equals(pact.hash());
        return content && archive.find(pact.id()).map(this::isUnchanged).orElse(true);
    }

    private boolean isUnchanged(PactPaper paper) {
        return new SealedPdf(files.content(paper.file()), null).sha256().equals(paper.sha256());
    }

    /** How far the pacts of these years are; a year without one is left out. One statement. */
    public Map<BlocYearId, PactProgress> progress(Collection<BlocYearId> years) {
        return jdbc
                .sql(
                        """
                        select p.bloc_year_id, p.state, p.version,
                            (select count(*) from pact_signature s where s.pact_id = p.id) as signed,
                            (select count(*) from pact_signer s where s.pact_id = p.id) as total
                        from pact p
                        where p.document = 0 and p.state <> 'VOID' and p.bloc_year_id = any(:years)""")
                .param("years", years.stream().map(BlocYearId::value).toArray(UUID[]::new))
                .query(
                        (row, n) ->
                                new Row(
                                        new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                                        new PactProgress(
                                                PactState.valueOf(row.getString("state")),
                                                row.getInt("version"),
                                                row.getInt("signed"),
                                                row.getInt("total"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::year, Row::progress));
    }
}
