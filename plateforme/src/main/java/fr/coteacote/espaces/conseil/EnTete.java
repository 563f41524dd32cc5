package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** What every page of a file shows above its content: who, one living sentence, and the other pages. */
public record EnTete(
        String id,
        PageMaJournee.Personne personne,
        String presentation,
        Optional<PageMaJournee.Signal> signal,
        List<Onglet> onglets) {

    public record Onglet(String libelle, Optional<String> icone, String adresse, boolean ici) {}

    /** Address of the file, and prefix of its gestures. */
    public String adresse() {
        return "/equipe/jeunes/" + id;
    }
}
