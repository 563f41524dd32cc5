package fr.coteacote.parcours;

import fr.coteacote.acces.ReglerLesComptes;
import fr.coteacote.parcours.Referents.Relais;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.EquipePresente;
import fr.coteacote.structures.ReglerLEquipe;
import fr.coteacote.structures.Structures;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody leaves: their whole portfolio goes by relais, their account closes, all together or not at all. */
@Component
public class QuitterLEquipe {
    private final Referents referents;
    private final ReglerLesComptes comptes;
    private final ReglerLEquipe regler;
    private final Equipe equipe;
    private final EquipePresente presente;
    private final Structures structures;

    QuitterLEquipe(
            Referents referents,
            ReglerLesComptes comptes,
            ReglerLEquipe regler,
            Equipe equipe,
            EquipePresente presente,
            Structures structures) {
        this.referents = referents;
        this.comptes = comptes;
        this.regler = regler;
        this.equipe = equipe;
        this.presente = presente;
        this.structures = structures;
    }

    public enum Depart {
        FAIT,
        RELAIS_A_CHOISIR,
        DERNIERE_DIRECTION,
        RESERVE_A_LA_DIRECTION
    }

    @Transactional
    public Depart quitter(Acteur.Equipe par, MembreId membre, Optional<MembreId> relais) {
        var portefeuille = referents.portefeuille(membre);
        if (!portefeuille.isEmpty()
                && relais.filter(r -> !r.equals(membre) && presente.contient(r)).isEmpty()) {
            return Depart.RELAIS_A_CHOISIR;
        }
        switch (comptes.fermer(par, membre)) {
            case DERNIERE_DIRECTION -> {
                return Depart.DERNIERE_DIRECTION;
            }
            case RESERVE_A_LA_DIRECTION -> {
                return Depart.RESERVE_A_LA_DIRECTION;
            }
            case FAIT, AUCUN_ROLE, PAS_LES_SIENS -> {
                // Their account is closed.
            }
        }
        String prenom = equipe.membre(membre).prenom();
        relais.ifPresent(vers -> portefeuille.forEach(jeune -> referents.passerLeRelais(
                jeune, new Relais.VouluParLaStructure(vers, "Départ de " + prenom, prenom + " quitte l’équipe."))));
        regler.partir(membre, structures.aujourdhui());
        return Depart.FAIT;
    }
}
