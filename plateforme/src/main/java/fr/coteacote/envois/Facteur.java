package fr.coteacote.envois;

import fr.coteacote.envois.Accord.Verdict;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.envois.TableDesEnvois.Ligne;
import fr.coteacote.envois.Transport.Depart;
import fr.coteacote.envois.Transport.Pli;
import fr.coteacote.envois.Transport.Sort;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the messages of a structure, one at a time: taken in a transaction, given to the provider outside any, noted in another.
 *
 * <p>A node that falls in between leaves its message taken; past {@link #BAIL} another asks the provider what became of it.
 */
final class Facteur {
    /** Much longer than a transport's patience: whoever still carries a message has given up by then. */
    static final Duration BAIL = Duration.ofMinutes(2);

    private static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(30);
    private static final Duration ATTENTE_MAX = Duration.ofMinutes(30);
    private static final Duration VIE = Duration.ofDays(2);

    private final String noeud;
    private final Map<Canal, Transport> transports;
    private final TableDesEnvois table;
    private final Comptes comptes;
    private final Issues issues;
    private final List<Accord> accords;
    private final TransactionTemplate transaction;
    private final Clock horloge;

    Facteur(
            String noeud,
            Map<Canal, Transport> transports,
            TableDesEnvois table,
            Comptes comptes,
            Issues issues,
            List<Accord> accords,
            TransactionTemplate transaction,
            Clock horloge) {
        this.noeud = noeud;
        this.transports = Map.copyOf(transports);
        this.table = table;
        this.comptes = comptes;
        this.issues = issues;
        this.accords = List.copyOf(accords);
        this.transaction = transaction;
        this.horloge = horloge;
    }

    /**
     * Carries everything that may leave now; how many were given to a provider.
     *
     * @param aide called once there is something to carry
     */
    int passer(Runnable aide) {
        int portes = 0;
        for (Optional<Ligne> prise = prendre(); prise.isPresent(); prise = prendre()) {
            if (portes++ == 0) {
                aide.run();
            }
            porter(prise.get());
        }
        return portes;
    }

    /** Asks what became of messages in doubt; how many were settled. */
    int lever() {
        int leves = 0;
        for (Optional<Ligne> prise = reprendre(); prise.isPresent(); prise = reprendre()) {
            leves += lever(prise.get()) ? 1 : 0;
        }
        return leves;
    }

    private Optional<Ligne> prendre() {
        boolean[] encore = {true};
        Optional<Ligne> prise = Optional.empty();
        while (encore[0] && prise.isEmpty()) {
            prise = Objects.requireNonNull(transaction.execute(_ -> prendreOuRanger(encore)));
        }
        return prise;
    }

    /** Takes the next message, or puts aside one that may not leave: then asked again. */
    private Optional<Ligne> prendreOuRanger(boolean[] encore) {
        var maintenant = horloge.instant();
        var suivante = table.suivante(transports.keySet(), maintenant);
        encore[0] = suivante.isPresent();
        return suivante.filter(ligne -> peutPartir(ligne, maintenant)).map(ligne -> {
            table.prendre(ligne.pli().id(), noeud, maintenant, ligne.tentatives() + 1);
            return ligne;
        });
    }

    private boolean peutPartir(Ligne ligne, Instant maintenant) {
        var pli = ligne.pli();
        if (ligne.avant().filter(avant -> !maintenant.isBefore(avant)).isPresent()
                || maintenant.isAfter(ligne.creeLe().plus(VIE))) {
            table.finir(pli.id(), "PERIME", "trop tard");
            return false;
        }
        if (comptes.enDoute(pli.canal(), pli.vers())) {
            table.finir(pli.id(), "RETENU", "moyen à vérifier");
            return false;
        }
        if (ligne.nature() == Nature.VITAL) {
            return true;
        }
        if (pli.canal() == Canal.SMS && comptes.plafondAtteint(maintenant)) {
            table.finir(pli.id(), "RETENU", "plafond de SMS");
            return false;
        }
        return accords.stream().allMatch(accord -> consent(accord, ligne, maintenant));
    }

    private boolean consent(Accord accord, Ligne ligne, Instant maintenant) {
        return switch (accord.pour(ligne.depeche(), maintenant)) {
            case Verdict.Partir _ -> true;
            case Verdict.Attendre(var jusqua) -> {
                table.reporter(
                        ligne.pli().id(), jusqua, "heures calmes", ligne.pli().dejaAcceptes());
                yield false;
            }
            case Verdict.Retenir(var raison) -> {
                table.finir(ligne.pli().id(), "RETENU", raison);
                yield false;
            }
        };
    }

    private void porter(Ligne ligne) {
        var pli = ligne.pli();
        Depart depart = par(pli).porter(pli);
        transaction.executeWithoutResult(_ -> {
            var maintenant = horloge.instant();
            switch (depart) {
                case Depart.Accepte(var references, var segments) -> issues.partie(pli, noeud, references, segments);
                case Depart.PlusTard(var raison, var references) ->
                    table.reporter(pli.id(), maintenant.plus(attente(ligne.tentatives())), raison, references);
                case Depart.MoyenFaux(var raison) -> issues.moyenFaux(ligne, raison);
                case Depart.Refuse(var raison) -> table.finir(pli.id(), "EN_ECHEC", raison);
                // Still taken: once the lease is over, the provider is asked what became of it.
                case Depart.SansReponse _ -> {}
            }
        });
    }

    private Transport par(Pli pli) {
        return Objects.requireNonNull(transports.get(pli.canal()));
    }

    static Duration attente(int tentatives) {
        var attente = PREMIERE_ATTENTE.multipliedBy(1L << Math.min(tentatives, 10));
        return attente.compareTo(ATTENTE_MAX) > 0 ? ATTENTE_MAX : attente;
    }

    private Optional<Ligne> reprendre() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var maintenant = horloge.instant();
            var prise = table.enDoute(transports.keySet(), maintenant.minus(BAIL));
            prise.ifPresent(l -> table.prendre(l.pli().id(), noeud, maintenant, l.tentatives()));
            return prise;
        }));
    }

    private boolean lever(Ligne ligne) {
        Pli pli = ligne.pli();
        Sort sort = par(pli).retrouver(pli);
        transaction.executeWithoutResult(_ -> {
            switch (sort) {
                case Sort.Parti(var references, var segments) -> issues.partie(pli, noeud, references, segments);
                case Sort.JamaisRecu(var deja) -> table.reporter(pli.id(), horloge.instant(), "", deja);
                case Sort.NeSaitPas _ -> table.finir(pli.id(), "PEUT_ETRE", "le serveur est tombé en l’envoyant");
                case Sort.PlusTard _ -> {}
            }
        });
        return !(sort instanceof Sort.PlusTard);
    }
}
