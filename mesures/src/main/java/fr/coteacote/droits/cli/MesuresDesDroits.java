package fr.coteacote.droits.cli;

import fr.coteacote.droits.Bilan;
import fr.coteacote.droits.Moteur;
import fr.coteacote.droits.Parametres;
import fr.coteacote.droits.SituationPartielle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long a full evaluation takes, reasons included: the median case, all thousand, and lines of JSON in and out. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MesuresDesDroits {
    private static final int MILLE = 1_000;

    private final Moteur moteur = new Moteur(Parametres.duModele());
    private final List<SituationPartielle> cas =
            CasDeReference.tous().stream().map(CasDeReference::connue).toList();
    private final SituationPartielle median = median();
    private final byte[] fichier = CasDeReference.fichier();

    public static void main(String... args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(MesuresDesDroits.class.getSimpleName())
                        .build())
                .run();
    }

    /** The case whose own evaluation takes the median time, each timed alone once warm. */
    private SituationPartielle median() {
        long[] durees = new long[cas.size()];
        for (int tour = 0; tour < 50; tour++) {
            for (int i = 0; i < durees.length; i++) {
                long debut = System.nanoTime();
                moteur.evaluer(cas.get(i));
                durees[i] = System.nanoTime() - debut;
            }
        }
        Integer[] ordre = new Integer[durees.length];
        Arrays.setAll(ordre, i -> i);
        Arrays.sort(ordre, Comparator.comparingLong(i -> durees[i]));
        return cas.get(ordre[ordre.length / 2]);
    }

    @Benchmark
    public Bilan casMedian() {
        return moteur.evaluer(median);
    }

    @Benchmark
    @OperationsPerInvocation(MILLE)
    public void lesMilleCas(Blackhole puits) {
        cas.forEach(connue -> puits.consume(moteur.evaluer(connue)));
    }

    @Benchmark
    @OperationsPerInvocation(MILLE)
    public void ligneLueEvalueeEtEcrite() throws IOException {
        new Evaluer(moteur).traiter(new ByteArrayInputStream(fichier), OutputStream.nullOutputStream());
    }
}
