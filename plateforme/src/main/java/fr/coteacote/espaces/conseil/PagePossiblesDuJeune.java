package fr.coteacote.espaces.conseil;

import fr.coteacote.catalogue.PossibleDit;
import fr.coteacote.catalogue.Roues;
import java.util.List;

/** What is possible for somebody, seen beside them: the same list, the same reasons, what was thought of for them. */
public record PagePossiblesDuJeune(
        EnTete tete,
        String depuis,
        List<Vu> ouverts,
        List<Vu> aDebloquer,
        List<Retenu> retenus,
        List<Demande> demandes) {

    /** @param pense somebody of the team has already proposed it */
    public record Vu(PossibleDit possible, boolean pense) {}

    /** What they kept, chose, or put off. */
    public record Retenu(String titre, String dit) {}

    /** What they asked and chose to show. */
    public record Demande(String quoi, String chez, String etat, String ensuite) {}

    /** One thing, offered to one or several. */
    public record AProposer(
            PossibleDit possible,
            String description,
            List<String> conditions,
            List<Jeune> jeunes,
            String lien,
            boolean personne) {}

    public record Jeune(String id, String nom, boolean dejaPense) {}

    /** The wheel, turned by two: nothing else of the file, and nobody else, on the screen. */
    public record ADeux(String base, String prenom, String registre, Roues.Page roue) {}

    /** The column of a shared meeting. */
    public record Colonne(String base, List<PossibleDit> possibles) {}
}
