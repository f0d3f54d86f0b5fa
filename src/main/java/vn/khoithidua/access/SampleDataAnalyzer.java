package vn.khoithidua.access;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when production meets sample data. */
final class SampleDataAnalyzer extends AbstractFailureAnalyzer<SampleDataInProductionException> {

    @Override
    protected FailureAnalysis analyze(
            Throwable rootFailure, SampleDataInProductionException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start production on an empty database of its own (SPRING_DATASOURCE_URL).",
                cause);
    }
}
