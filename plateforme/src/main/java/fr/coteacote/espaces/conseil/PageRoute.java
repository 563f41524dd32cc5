package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import java.util.List;
import java.util.Optional;

/** The shared road of a file. */
public record PageRoute(
        EnTete tete,
        List<Pas> pas,
        List<Rencontre> rencontres,
        Referent referent,
        Etat etat,
        Joindre joindre,
        Identite identite,
        List<Tiers> tiers,
        List<Acte> actes,
        List<Situation> situations,
        List<Contrainte> contraintes,
        List<Choix> collegues,
        List<Choix> lieux,
        Optional<ChampRefuse> refus) {

    /** @param bilan address of what two people wrote then */
    public record Rencontre(String id, String phrase, Optional<String> bilan, String ressenti) {}

    public record Acte(String phrase) {}

    /** Somebody let in: what may be said to them, since when, until when. */
    public record Tiers(String id, String nom, String quoi, String accord) {}

    /** @param enCours may be ended today */
    public record Situation(String id, String quoi, String mots, String quand, boolean enCours) {}

    public record Contrainte(String id, String quoi, String quand, String mots) {}

    public record Pas(String quand, String quoi, String voix, String par) {}

    public record Referent(String phrase, boolean veutChanger, List<String> histoire) {}

    public record Etat(String phrase, boolean pause, boolean sorti, int rythme, boolean modifiable) {}

    public record Joindre(String telephone, String courriel, String preference, boolean lienPossible) {}

    public record Identite(String prenom, String nom, String naissance, int version) {}
}
