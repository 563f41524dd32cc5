package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** « Et si ? », read by two: a question, a month, and the year with and without. */
public record PageEtSi(
        String id,
        PageMaJournee.Personne personne,
        List<Choix> changements,
        List<Choix> mois,
        Optional<String> manque,
        Optional<Annee> annee) {

    public record Choix(String code, String texte, boolean choisi) {}

    public record Annee(
            String titre, String ecart, boolean gain, List<Mois> mois, List<String> baisses, String meilleureDate) {}

    public record Mois(String mois, String sans, String avec, String difference) {}
}
