package fr.coteacote.preuves;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Notes every passed test that shows a requirement in {@code target/preuves.tsv} of its module:
 * number, {@code oui} or {@code partie}, the test's sentence.
 */
public final class RegistreDesPreuves implements TestExecutionListener {
    /** A second run of the same module says where it writes, so as not to erase the first. */
    private static final Path REGISTRE = Path.of(System.getProperty("preuves.registre", "target/preuves.tsv"));

    private final Collection<String> lignes = new ConcurrentLinkedQueue<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult resultat) {
        if (!test.isTest() || resultat.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            return;
        }
        test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getJavaMethod())
                .ifPresent(this::noter);
    }

    private void noter(Method methode) {
        for (Exigence exigence : methode.getAnnotationsByType(Exigence.class)) {
            lignes.add(String.join(
                    "\t",
                    exigence.value(),
                    exigence.partie() ? "partie" : "oui",
                    methode.getDeclaringClass().getSimpleName() + " : "
                            + methode.getName().replace('_', ' ')));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (lignes.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(REGISTRE.getParent());
            Files.write(REGISTRE, lignes.stream().distinct().sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
