package vn.khoithidua.scoring;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
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
import vn.khoithidua.scoring.domain.EvidenceQuota;
import vn.khoithidua.year.Seat;

/** Documents and links behind the self-scores. */
@Service
@RequiredArgsConstructor
@Transactional
public class Evidence {

    /** Files and links of one criterion at most. */
    public static final int MOST = 10;

    private final EvidenceGate gate;
    private final EvidenceStore store;
    private final EvidenceRoom room;
    private final StoredFiles files;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    /**
     * Takes a file; refuses with {@code file.*} what is too large or of the wrong kind, and with
     * {@code scoring.evidence.*} what is there already or has no room left.
     *
     * @param sentName as the browser sent it
     */
    public EvidenceItem add(
            Seat seat,
            RosterLineId line,
            CriterionKey criterion,
            @Nullable String sentName,
            Resource content) {
        requireEntry(seat, line, criterion);
        store.lockSheet(line);
        List<EvidenceItem> there = store.ofLine(line);
        Map<StoredFileId, StoredFile> stored = room.filesOf(there);
        requireRoom(seat, stored.values(), length(content));
        StoredFile file = files.store(sentName, content, seat.actor());
        there.stream()
                .filter(item -> item.criterion().equals(criterion) && item.file() != null)
                .map(item -> stored.get(Objects.requireNonNull(item.file())))
                .filter(other -> other != null && other.sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(
                        same -> {
                            throw Refusal.invalid("scoring.evidence.twice", file.name())
                                    .asException();
                        });
        return insert(seat, there, item(seat, line, criterion, file.id(), null, file.name()), null);
    }

    /** Takes a link; refuses everything but http and https. */
    public EvidenceItem addLink(
            Seat seat, RosterLineId line, CriterionKey criterion, String url, String title) {
        requireEntry(seat, line, criterion);
        store.lockSheet(line);
        String address =
                WebAddress.read(url)
                        .orElseThrow(() -> Refusal.invalid("scoring.evidence.url").asException());
        EvidenceItem item =
                item(seat, line, criterion, null, address, WebAddress.title(title, address));
        return insert(seat, store.ofLine(line), item, null);
    }

    /**
     * Gives evidence once more that the agency gave for another criterion or in another year. What
     * the criterion has already is left alone.
     *
     * @param earlier items of the same agency; others are refused as absent
     * @return how many were added
     */
    public int reuse(
            Seat seat, RosterLineId line, CriterionKey criterion, Collection<UUID> earlier) {
        requireEntry(seat, line, criterion);
        store.lockSheet(line);
        int added = 0;
        for (EvidenceItem old : store.ofSameAgency(line, earlier)) {
            List<EvidenceItem> there = store.ofLine(line);
            if (there.stream().noneMatch(one -> one.isCopyOf(old, criterion))) {
                Map<StoredFileId, StoredFile> stored =
                        room.filesOf(Stream.concat(there.stream(), Stream.of(old)).toList());
                requireRoom(seat, stored.values(), 0);
                EvidenceItem item = item(seat, line, criterion, old.file(), old.url(), old.title());
                insert(seat, there, item, old.id());
                added++;
            }
        }
        return added;
    }

    /** Takes a document off a sheet that is not handed in; it stays on record. */
    public void remove(Seat seat, RosterLineId line, CriterionKey criterion, UUID item) {
        gate.requireRemoval(seat, line, criterion);
        EvidenceItem gone =
                store.remove(item, line, seat.actor(), time.now())
                        .orElseThrow(() -> Refusal.notFound().asException());
        record(seat, "scoring.evidence.removed", gone);
    }

    /**
     * Refuses whoever may not add evidence here now: a foreign sheet, one handed in, too late. A
     * cell about which the verifier asks takes documents until the exchange is over.
     */
    public void requireEntry(Seat seat, RosterLineId line, CriterionKey criterion) {
        gate.requireEntry(seat, line, criterion);
    }

    private void requireRoom(Seat seat, Collection<StoredFile> stored, long more) {
        EvidenceQuota quota = room.quota(seat.blocYear(), stored);
        if (!quota.hasRoomFor(more)) {
            throw Refusal.invalid(
                            "scoring.evidence.quota", quota.usedMegabytes(), quota.mostMegabytes())
                    .asException();
        }
    }

    private static long length(Resource content) {
        try {
            return content.contentLength();
        } catch (IOException e) {
            throw Refusal.conflict("file.notKept", "").asException();
        }
    }

    private EvidenceItem item(
            Seat seat,
            RosterLineId line,
            CriterionKey criterion,
            @Nullable StoredFileId file,
            @Nullable String url,
            String title) {
        return new EvidenceItem(
                UUID.randomUUID(),
                line,
                criterion,
                file,
                url,
                title,
                seat.actor().name(),
                time.now());
    }

    private EvidenceItem insert(
            Seat seat, List<EvidenceItem> there, EvidenceItem item, @Nullable UUID from) {
        if (there.stream().filter(one -> one.criterion().equals(item.criterion())).count()
                >= MOST) {
            throw Refusal.invalid("scoring.evidence.tooMany", MOST).asException();
        }
        store.insert(item, from, seat.actor());
        record(seat, from == null ? "scoring.evidence.added" : "scoring.evidence.reused", item);
        return item;
    }

    private void record(Seat seat, String action, EvidenceItem item) {
        events.publishEvent(
                Recorded.of(
                        action,
                        seat.actor(),
                        seat.blocYear(),
                        item.line(),
                        "criterion",
                        item.criterion().value(),
                        "title",
                        item.title(),
                        "item",
                        item.id().toString()));
    }
}
