package fr.coteacote.envois;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.TableDesEnvois.Ligne;
import fr.coteacote.envois.Transport.Pli;
import fr.coteacote.socle.EnStructure;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is noted once a provider has answered; called inside a transaction. */
@Component
class Issues {
    private static final Duration AVANT_LE_SECOND_ESSAI = Duration.ofMinutes(10);

    private final TableDesEnvois table;
    private final Comptes comptes;
    private final ApplicationEventPublisher faits;
    private final Clock horloge;

    Issues(TableDesEnvois table, Comptes comptes, ApplicationEventPublisher faits, Clock horloge) {
        this.table = table;
        this.comptes = comptes;
        this.faits = faits;
        this.horloge = horloge;
    }

    void partie(Pli pli, String noeud, List<String> references, int segments) {
        var maintenant = horloge.instant();
        if (table.partie(pli.id(), noeud, references, segments, maintenant) && pli.canal() == Canal.SMS) {
            comptes.compter(maintenant, segments);
        }
    }

    /** Tried once more later, then never again for this number: the team is asked to check it. */
    void moyenFaux(Ligne ligne, String raison) {
        var pli = ligne.pli();
        var maintenant = horloge.instant();
        if (comptes.refuser(pli.canal(), pli.vers(), maintenant) < Comptes.ESSAIS_D_UN_MOYEN) {
            table.reporter(pli.id(), maintenant.plus(AVANT_LE_SECOND_ESSAI), raison, List.of());
            return;
        }
        table.finir(pli.id(), "EN_ECHEC", raison);
        ligne.jeune()
                .ifPresent(jeune ->
                        faits.publishEvent(new MoyenADouter(EnStructure.structure(), pli.id(), jeune, pli.canal())));
    }
}
