package vn.khoithidua.scoring;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.criteria.domain.CriterionKey;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.file.StoredFiles;
import vn.khoithidua.kernel.Recorded;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.RosterLineId;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.kernel.VietnameseText;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.domain.Step;

/** Documents and links behind the self-scores. */
@Service
@RequiredArgsConstructor
@Transactional
public class Evidence {

    /** Files and links of one criterion at most. */
    public static final int MOST = 10;

    private final SheetAccess access;
    private final EvidenceStore store;
    private final StoredFiles files;
    private final FrozenTables tables;
    private final ObjectProvider<CellMarks> marks;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Takes a file; refuses with {@code file.*} what is too large or of the wrong kind.
     *
     * @param sentName as the browser sent it
     */
    public EvidenceItem add(
            Seat seat,
            RosterLineId line,
            CriterionKey criterion,
            @Nullable String sentName,
            InputStreamSource content) {
        requireEntry(seat, line, criterion);
        StoredFile file = files.store(sentName, content, seat.actor());
        return insert(seat, line, criterion, file.id(), null, file.name());
    }

    /** Takes a link; refuses everything but http and https. */
    public EvidenceItem addLink(
            Seat seat, RosterLineId line, CriterionKey criterion, String url, String title) {
        requireEntry(seat, line, criterion);
        String address = url.strip();
        if (!isWebAddress(address)) {
            throw Refusal.invalid("scoring.evidence.url").asException();
        }
        String words = VietnameseText.cleanLine(title);
        String shown = words.isEmpty() ? address : words;
        return insert(
                seat,
                line,
                criterion,
                null,
                address,
                shown.length() > 200 ? shown.substring(0, 200) : shown);
    }

    /** Takes a document off a sheet that is not handed in; it stays on record. */
    public void remove(Seat seat, RosterLineId line, CriterionKey criterion, UUID item) {
        requireTime(requireOwn(seat, line, criterion));
        if (!store.remove(item, line, seat.actor(), time.now())) {
            throw Refusal.notFound().asException();
        }
        events.publishEvent(
                Recorded.of(
                        "scoring.evidence.removed",
                        seat.actor(),
                        seat.blocYear(),
                        line,
                        "criterion",
                        criterion.value(),
                        "item",
                        item.toString()));
    }

    /**
     * Refuses whoever may not add evidence here now: a foreign sheet, one handed in, too late. A
     * cell about which the verifier asks takes documents until the exchange is over.
     */
    public void requireEntry(Seat seat, RosterLineId line, CriterionKey criterion) {
        CellOpening.Opened opened = requireOwn(seat, line, criterion);
        if (opened.sheet().state().takesSelfScores() || !isAsked(seat, line, criterion)) {
            requireTime(opened);
        }
    }

    private CellOpening.Opened requireOwn(Seat seat, RosterLineId line, CriterionKey criterion) {
        access.requireOwn(seat, line);
        tables.of(seat.blocYear()).assigned(line, criterion);
        return access.open(seat, line, criterion, Step.SELF_SCORING);
    }

    private boolean isAsked(Seat seat, RosterLineId line, CriterionKey criterion) {
        return marks.stream()
                .map(source -> source.of(seat.blocYear()).get(line))
                .filter(Objects::nonNull)
                .map(cells -> cells.get(criterion))
                .anyMatch(mark -> mark != null && mark.mark().isOpen());
    }

    private void requireTime(CellOpening.Opened opened) {
        if (!opened.sheet().state().takesSelfScores()) {
            throw Refusal.locked("scoring.sheet.closed." + opened.sheet().state()).asException();
        }
        opened.requireOpen(time.now());
    }

    private EvidenceItem insert(
            Seat seat,
            RosterLineId line,
            CriterionKey criterion,
            @Nullable StoredFileId file,
            @Nullable String url,
            String title) {
        if (store.ofSheet(line).getOrDefault(criterion, List.of()).size() >= MOST) {
            throw Refusal.invalid("scoring.evidence.tooMany", MOST).asException();
        }
        EvidenceItem item =
                new EvidenceItem(
                        UUID.randomUUID(),
                        line,
                        criterion,
                        file,
                        url,
                        title,
                        seat.actor().name(),
                        time.now());
        store.insert(item, seat.actor());
        events.publishEvent(
                Recorded.of(
                        "scoring.evidence.added",
                        seat.actor(),
                        seat.blocYear(),
                        line,
                        "criterion",
                        criterion.value(),
                        "title",
                        title));
        return item;
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && text.length() <= 1000;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
