package fr.coteacote.mesures;

import fr.coteacote.banc.MaisonLancee;
import java.time.Duration;
import java.util.stream.Stream;

/** What the processors really did for the application and its database: true on a machine shared with others too. */
final class Travail {
    private final MaisonLancee maison;
    private final Duration avant;

    private Travail(MaisonLancee maison) {
        this.maison = maison;
        this.avant = total();
    }

    static Travail commencer(MaisonLancee maison) {
        return new Travail(maison);
    }

    /** Milliseconds of processor for each of so many acts, since the beginning. */
    double parActe(int actes) {
        return total().minus(avant).toNanos() / 1e6 / actes;
    }

    private Duration total() {
        return Stream.concat(
                        Stream.of(maison.application().processus()),
                        maison.serveur().stream().flatMap(ProcessHandle::children))
                .flatMap(processus -> processus.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
