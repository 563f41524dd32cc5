package fr.coteacote.banc;

import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A test that took too long says what it was waiting for, in its own message: a summary shows nothing else. */
final class OuIlAttendait implements TestExecutionExceptionHandler {
    private static final int LIGNES = 25;

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable erreur) throws Throwable {
        if (erreur instanceof TimeoutException && erreur.getSuppressed().length > 0) {
            throw new AssertionError(erreur.getMessage() + "\n" + pile(erreur.getSuppressed()[0]), erreur);
        }
        throw erreur;
    }

    private static String pile(Throwable cause) {
        return cause
                + Arrays.stream(cause.getStackTrace())
                        .limit(LIGNES)
                        .map(ligne -> "\n  " + ligne)
                        .collect(Collectors.joining());
    }
}
