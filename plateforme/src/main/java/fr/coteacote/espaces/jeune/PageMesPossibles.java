package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.PossibleDit;
import java.util.List;
import java.util.Optional;

/** What is possible for me today; what I kept, what comes back later, what I set aside. */
public record PageMesPossibles(
        String phrase,
        List<Filtre> filtres,
        List<Pensee> pensees,
        List<PossibleDit> ouverts,
        List<PossibleDit> aDebloquer,
        List<String> elargi,
        List<Gardee> gardees,
        List<Gardee> ecartees,
        Optional<Dit> dit,
        String quiAide) {

    public record Filtre(String libelle, String adresse, boolean ici) {}

    /** Somebody of the team thought of this for me. */
    public record Pensee(PossibleDit possible, String par, String mots) {}

    /** @param quand empty, or the day it comes back */
    public record Gardee(String id, String titre, String quand) {}

    /** What I have just said, which I can take back. */
    public record Dit(String id, String texte, boolean demanderPourquoi) {}
}
