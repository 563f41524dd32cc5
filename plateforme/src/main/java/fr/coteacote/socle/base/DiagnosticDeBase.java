package fr.coteacote.socle.base;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in a few words why the application did not start, instead of the framework's page of causes. */
final class DiagnosticDeBase extends AbstractFailureAnalyzer<BaseRefusee> {
    @Override
    protected FailureAnalysis analyze(Throwable echec, BaseRefusee refus) {
        return new FailureAnalysis(refus.getMessage(), refus.queFaire(), refus);
    }
}
