package fr.coteacote.donnees.reprise;

import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.ReprendreDesDossiers.DejaLa;
import fr.coteacote.structures.LieuId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a line adds to a file that exists: only where it says nothing. Nothing is ever replaced. */
public record Ajout(
        String numero, Identite identite, Optional<LieuId> lieu, List<Moyen> moyens, boolean accompagnement) {
    public Ajout {
        moyens = List.copyOf(moyens);
    }

    static Ajout de(Fiche fiche, DejaLa la, boolean suivi) {
        return new Ajout(
                la.numero().isEmpty() ? fiche.numero() : "",
                new Identite(
                        la.identite().prenom().isEmpty() ? fiche.identite().prenom() : "",
                        la.identite().nom().isEmpty() ? fiche.identite().nom() : "",
                        la.identite().naissance().isEmpty() ? fiche.identite().naissance() : Optional.empty()),
                la.aUnLieu() ? Optional.empty() : fiche.lieu(),
                fiche.moyens().stream().filter(moyen -> manque(moyen, la)).toList(),
                !suivi);
    }

    /** A number that was taken away here is not brought back by an older file. */
    private static boolean manque(Moyen moyen, DejaLa la) {
        return !la.retires().contains(moyen) && la.actifs().stream().noneMatch(actif -> actif.genre() == moyen.genre());
    }

    List<String> quoi() {
        var mots = new ArrayList<String>();
        ajouter(mots, !numero.isEmpty(), "numéro");
        ajouter(mots, !identite.prenom().isEmpty(), "prénom");
        ajouter(mots, !identite.nom().isEmpty(), "nom");
        ajouter(mots, identite.naissance().isPresent(), "date de naissance");
        ajouter(mots, lieu.isPresent(), "lieu");
        ajouter(mots, !moyens.isEmpty(), "moyen de joindre");
        ajouter(mots, accompagnement, "accompagnement");
        return mots;
    }

    private static void ajouter(List<String> mots, boolean vrai, String mot) {
        if (vrai) {
            mots.add(mot);
        }
    }
}
