package vn.khoithidua.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says where the key of second factors is to be put. */
final class FactorKeyAnalyzer extends AbstractFailureAnalyzer<FactorKeyMissingException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FactorKeyMissingException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set APP_FACTOR_KEY_FILE to a readable file with 32 bytes in Base64: the one used when"
                        + " second factors were set up, if any are.",
                cause);
    }
}
