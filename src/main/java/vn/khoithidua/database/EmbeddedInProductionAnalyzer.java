package vn.khoithidua.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what production needs. */
final class EmbeddedInProductionAnalyzer
        extends AbstractFailureAnalyzer<EmbeddedInProductionException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, EmbeddedInProductionException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD (the run-time user),"
                        + " SPRING_FLYWAY_USER and _PASSWORD (the owner of the tables).",
                cause);
    }
}
