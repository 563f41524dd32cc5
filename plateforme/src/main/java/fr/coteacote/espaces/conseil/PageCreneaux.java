package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** Hours when somebody, or several, can meet this person: take one, or propose up to three. */
public record PageCreneaux(
        String jeune,
        String prenom,
        List<PageAccueillir.Choix> genres,
        List<PageAccueillir.Choix> modalites,
        List<PageAccueillir.Choix> collegues,
        boolean quiconque,
        String phrase,
        boolean enVrai,
        List<Jour> jours,
        Optional<String> refus) {
    public record Jour(String libelle, List<Heure> heures) {}

    /** {@code valeur} names the hour and who receives. */
    public record Heure(String valeur, String libelle, String details) {}

    public String adresse() {
        return "/equipe/jeunes/" + jeune + "/creneaux";
    }
}
