package vn.khoithidua.pact;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khoithidua.pact.domain.CanonicalJson;
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
