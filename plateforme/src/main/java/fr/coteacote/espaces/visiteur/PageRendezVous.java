package fr.coteacote.espaces.visiteur;

import java.util.List;
import java.util.Optional;

/**
 * A first meeting found again by its code: nothing about its owner but what they typed themselves.
 *
 * @param remettre hour it had before the last move, to move back in one tap
 */
public record PageRendezVous(
        String lien,
        String code,
        Carte carte,
        boolean prevu,
        boolean vient,
        boolean annule,
        boolean nouveau,
        Optional<String> remettre,
        String message,
        Saisie saisie,
        List<Jour> jours) {

    /** The round date and the lines beside it. */
    public record Carte(String jourCourt, String numero, String mois, String quand, String avecQui) {}

    public record Bouton(String libelle, String debut, String lieu) {}

    public record Jour(String libelle, List<Bouton> heures) {}

    /** What they may add, all of it optional; kept as typed when a way to reach cannot be read. */
    public record Saisie(String prenom, String moyen, String mots, boolean moyenIllisible) {}
}
