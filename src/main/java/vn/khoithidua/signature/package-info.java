/**
 * The technique of signed papers: the server's seal, and the check of what was signed outside.
 *
 * <p>Owns: the seal's key, the trust anchors and the rules of the check; no table. Offers: {@link
 * vn.khoithidua.signature.ServerSeal}, {@link vn.khoithidua.signature.SignedPdfCheck}, {@link
 * vn.khoithidua.signature.TrustAnchors}, {@link vn.khoithidua.signature.Certificates}. May use:
 * kernel, and file for what no PDF may carry. It knows no pact and no agency: who a certificate
 * belongs to is said by the module that asks. Nothing here runs before it is asked for: the
 * libraries behind it take seconds to load.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"file"})
package vn.khoithidua.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
