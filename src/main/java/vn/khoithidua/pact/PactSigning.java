package vn.khoithidua.pact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khoithidua.access.SecondFactors;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.kernel.StoredFileId;
import vn.khoithidua.kernel.TimeSource;
import vn.khoithidua.pact.domain.CanonicalJson;
import vn.khoithidua.pact.domain.ContentHash;
import vn.khoithidua.pact.domain.SigningWay;

/**
 * Takes signatures: one per agency and version, whatever is sent twice. A confirmation in the
 * application is called <i>xác nhận điện tử</i> and is no digital signature.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class PactSigning {

    private final SignatureRecords records;
    private final SigningTime signingTime;
    private final TimeSource time;
    private final SecondFactors factors;

    /**
     * A leader confirms for the own agency. A repeat answers with the signature that is there.
     * Refuses an agency the person does not lead like an absent one; a version that is not open, a
     * hash that is not the frozen one, a password given too long ago or without the code of a
     * second factor that is set up, a closed window.
     */
    public PactSignature confirm(Confirmation wish) {
        Pact pact = records.open(wish.year(), wish.pact());
        SigningBoard.Place place = records.place(pact, wish.who().line());
        if (!wish.led().contains(place.organization())) {
            throw Refusal.notFound().asException();
        }
        if (place.signature() != null) {
            if (!place.signature().isConfirmed()) {
                throw Refusal.conflict("pact.sign.already").asException();
            }
            return place.signature();
        }
        ContentHash hash = Objects.requireNonNull(pact.hash());
        if (!hash.value().equals(wish.seenHash())) {
            throw Refusal.conflict("pact.sign.changed").asException();
        }
        Instant now = time.now();
        boolean lacksCode = !wish.stepUp().code() && factors.isOn(wish.by().user());
        if (!wish.stepUp().isFresh(now) || lacksCode) {
            throw Refusal.invalid("pact.sign.stepUp").asException();
        }
        boolean late = signingTime.lateOrRefuse(pact, wish.who().line());
        PactSignature signature =
                records.signature(
                        pact,
                        place,
                        wish.who(),
                        new SignatureRecords.Manner(
                                SigningWay.CONFIRMED, time.today(), late, null, null),
                        wish.by());
        records.keep(pact, signature, wish.by(), factors(wish.stepUp()), wish.by());
        return signature;
    }

    /** With which factors the person confirmed: evidence, kept with the signature. */
    private static String factors(Confirmation.StepUp stepUp) {
        Map<String, Object> all = new TreeMap<>();
        all.put("session", true);
        all.put("passwordAt", stepUp.at().toString());
        if (stepUp.code()) {
            all.put("codeAt", stepUp.at().toString());
        }
        return CanonicalJson.write(all);
    }

    /**
     * The secretary records paper signed by hand. Agencies that have signed already keep what they
     * have. Refuses a day in the future and a version that is not open.
     *
     * @param signed whom to record; at least one
     * @param scan the scanned paper
     * @return how many signatures were added
     */
    public int recordPaper(
            BlocYearId year,
            PactId id,
            List<SignatureDraft> signed,
            LocalDate on,
            StoredFileId scan,
            Actor by) {
        Pact pact = records.open(year, id);
        if (signed.isEmpty()) {
            throw Refusal.invalid("pact.paper.nobody").asException();
        }
        if (on.isAfter(time.today())) {
            throw Refusal.invalid("pact.paper.future").asException();
        }
        int added = 0;
        for (SignatureDraft who : signed) {
            SigningBoard.Place place = records.place(pact, who.line());
            if (place.signature() == null) {
                boolean late = signingTime.late(pact, who.line(), on);
                SignatureRecords.Manner how =
                        new SignatureRecords.Manner(SigningWay.WET, on, late, scan, null);
                PactSignature signature = records.signature(pact, place, who, how, by);
                records.keep(pact, signature, null, "{}", by);
                added++;
            }
        }
        return added;
    }
}
