package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.PossibleDit;
import fr.coteacote.possibles.CritereDeRang;
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
        List<CritereDeRang> ordre,
        List<Gardee> gardees,
        List<Gardee> ecartees,
        List<Ici> ici,
        Optional<Dit> dit,
        String quiAide) {

    public record Filtre(String libelle, String adresse, boolean ici) {}

    /** Somebody of the team thought of this for me. */
    public record Pensee(PossibleDit possible, String par, String mots) {}

    /** What is known of work around here, with its source and date. */
    public record Ici(String texte, String source, String lien) {}

    /** @param quand empty, or the day it comes back */
    public record Gardee(String id, String titre, String quand) {}

    /** What I have just said, which I can take back. */
    public record Dit(String id, String texte, boolean demanderPourquoi) {}
}
