package fr.coteacote.accueil;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.OuvrirUnDossier;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.Referents;
import fr.coteacote.parcours.Rencontres;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first individual meeting: it opens the file, in one transaction, with nothing required (S1-44).
 *
 * <p>The next page shows it: this is a call, not a fact.
 */
@Component
public class PremierAccueil {
    private final OuvrirUnDossier dossier;
    private final MenerLAccompagnement accompagnement;
    private final Referents referents;
    private final Rencontres rencontres;
    private final Demandes demandes;
    private final Contacts contacts;

    PremierAccueil(
            OuvrirUnDossier dossier,
            MenerLAccompagnement accompagnement,
            Referents referents,
            Rencontres rencontres,
            Demandes demandes,
            Contacts contacts) {
        this.dossier = dossier;
        this.accompagnement = accompagnement;
        this.referents = referents;
        this.rencontres = rencontres;
        this.demandes = demandes;
        this.contacts = contacts;
    }

    /**
     * @param mots what the person asks, in their words; empty when nothing was asked
     * @param reformulation what the counsellor understood; empty when not said yet
     * @param referent who will walk beside; empty when nobody is named yet
     */
    public record Accueil(
            JeuneId jeune,
            Identite identite,
            List<Moyen> joindre,
            String mots,
            String reformulation,
            MembreId par,
            Optional<MembreId> referent,
            Optional<RendezVousId> rendezVous,
            Modalite modalite,
            Optional<LieuId> lieu,
            String lieuLibre) {
        public Accueil {
            joindre = List.copyOf(joindre);
        }
    }

    @Transactional
    public void accueillir(Accueil accueil) {
        var jeune = accueil.jeune();
        dossier.ouvrir(jeune, accueil.identite(), accueil.joindre(), accueil.lieu());
        accompagnement.ouvrir(
                jeune,
                MenerLAccompagnement.RYTHME_PAR_DEFAUT,
                accueil.modalite().libelle());
        accueil.referent().ifPresent(membre -> referents.designer(jeune, membre));
        rencontres.noter(new Rencontres.Rencontre(
                jeune,
                accueil.par(),
                accueil.rendezVous(),
                Nature.PREMIER_ACCUEIL,
                accueil.modalite(),
                accueil.lieu(),
                accueil.lieuLibre(),
                ""));
        demander(accueil);
        contacts.accueilli(jeune);
    }

    private void demander(Accueil accueil) {
        if (accueil.mots().isBlank()) {
            return;
        }
        var demande = demandes.poser(accueil.jeune(), accueil.mots());
        if (!accueil.reformulation().isBlank()) {
            demandes.reformuler(demande, accueil.reformulation(), accueil.par());
        }
    }
}
