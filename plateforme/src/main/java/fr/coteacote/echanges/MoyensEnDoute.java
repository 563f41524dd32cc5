package fr.coteacote.echanges;

import fr.coteacote.envois.Comptes;
import fr.coteacote.parcours.Taches;
import fr.coteacote.socle.JeuneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A number refused twice serves again once somebody of the team has checked it, and the task to check it is done. */
@Component
public class MoyensEnDoute {
    private final Joindre joindre;
    private final Comptes comptes;
    private final Taches taches;

    MoyensEnDoute(Joindre joindre, Comptes comptes, Taches taches) {
        this.joindre = joindre;
        this.comptes = comptes;
        this.taches = taches;
    }

    /** It is theirs, they said so: what is written from now on leaves. */
    @Transactional
    public void verifie(JeuneId jeune) {
        joindre.vers(jeune).ifPresent(vers -> {
            comptes.verifier(vers.canal(), vers.valeur());
            taches.reglee(VerifierUnMoyen.objet(jeune, vers.canal()));
        });
    }
}
