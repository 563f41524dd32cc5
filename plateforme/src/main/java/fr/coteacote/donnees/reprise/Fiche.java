package fr.coteacote.donnees.reprise;

import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.parcours.Accompagnement.Etat;
import fr.coteacote.parcours.Sortie.Origine;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of the file, understood.
 *
 * @param numero in the other tool, or empty
 * @param remarques what was left aside, in words: the line is taken all the same
 */
public record Fiche(
        long ligne,
        String numero,
        Identite identite,
        List<Moyen> moyens,
        Optional<LieuId> lieu,
        Optional<MembreId> referent,
        Optional<LocalDate> premierAccueil,
        Optional<LocalDate> dernierContact,
        Etat etat,
        Optional<Origine> fin,
        Optional<Integer> rythme,
        String demande,
        List<String> remarques) {
    public Fiche {
        moyens = List.copyOf(moyens);
        remarques = List.copyOf(remarques);
    }

    /** How the person is named in a report: what the line gives to hold on to. */
    public String appel() {
        String nom = (identite.prenom() + " " + identite.nom()).strip();
        return !nom.isEmpty()
                ? nom
                : !numero.isEmpty()
                        ? "n° " + numero
                        : moyens.stream().findFirst().map(Moyen::lisible).orElse("");
    }
}
