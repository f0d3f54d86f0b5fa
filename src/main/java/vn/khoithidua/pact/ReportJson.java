package vn.khoithidua.pact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khoithidua.pact.domain.CanonicalJson;
import vn.khoithidua.signature.Certificates;
import vn.khoithidua.signature.domain.Revocation;
import vn.khoithidua.signature.domain.SignatureFinding;
import vn.khoithidua.signature.domain.SignedPdfReport;
import vn.khoithidua.signature.domain.SignerCertificate;

/** What a check found, as the record keeps it. */
final class ReportJson {

    private ReportJson() {}

    static String of(SignedPdfReport report) {
        List<Map<String, @Nullable Object>> signatures =
                report.signatures().stream().map(ReportJson::finding).toList();
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("anchors", report.anchors());
        tree.put("signatures", signatures);
        return CanonicalJson.write(tree);
    }

    /** The new signature of a kept report; null if it names no certificate. */
    static @Nullable SignatureProof proof(JsonMapper json, String report) {
        for (JsonNode found : json.readTree(report).path("signatures")) {
            if (found.path("added").asBoolean(false) && found.has("holder")) {
                return proof(found);
            }
        }
        return null;
    }

    private static SignatureProof proof(JsonNode found) {
        Instant stamp = time(found.path("stampedAt"));
        return new SignatureProof(
                found.path("holder").asString(),
                Certificates.commonName(found.path("issuer").asString()),
                found.path("serial").asString(),
                stamp == null ? time(found.path("claimedAt")) : stamp,
                stamp != null,
                Revocation.valueOf(found.path("revocation").asString()));
    }

    private static @Nullable Instant time(JsonNode text) {
        return text.isString() ? Instant.parse(text.asString()) : null;
    }

    private static Map<String, @Nullable Object> finding(SignatureFinding finding) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        SignerCertificate certificate = finding.certificate();
        if (certificate != null) {
            tree.put("holder", certificate.holder());
            tree.put("issuer", certificate.issuer());
            tree.put("serial", certificate.serial());
            tree.put("sha256", certificate.sha256());
        }
        tree.put("claimedAt", text(finding.claimedAt()));
        tree.put("stampedAt", text(finding.stampedAt()));
        tree.put("revocation", finding.revocation().name());
        tree.put("added", finding.added());
        return tree;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
