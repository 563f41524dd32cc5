package fr.coteacote.espaces.jeune;

import java.util.List;
import java.util.Optional;

/** My rights: what I have not asked for yet, what I have, one question at a time. Estimates, never a decision. */
public record PageMesDroits(
        Affiche affiche,
        Optional<Question> question,
        boolean naissanceADire,
        List<Carte> aDemander,
        List<Carte> deja,
        List<Peut> peutEtre,
        List<Ecarte> ecartes,
        String calculeLe,
        String fait,
        boolean dateFautive) {

    public record Affiche(String surtitre, String titre, boolean montant, String suite) {}

    public record Question(String code, String texte, String pourquoi, List<Choix> choix) {}

    public record Choix(String code, String texte) {}

    /** One right to ask for, or open. */
    public record Carte(
            String adresse,
            Teinte teinte,
            String titre,
            String montant,
            String sous,
            String parceQue,
            List<Etape> etapes,
            String icone,
            String pas,
            Optional<String> signal,
            Geste geste) {}

    public record Teinte(String classe, String icone, String texte) {}

    public record Etape(String texte, boolean fait, boolean ici) {}

    /** What one may press. */
    public enum Geste {
        CHOISIR,
        DEMANDER,
        REVENIR,
        REDEMANDER,
        AUCUN
    }

    public record Peut(String adresse, String titre, String phrase) {}

    public record Ecarte(String adresse, String titre) {}

    /** What I said, to change it. */
    public record Dites(List<Dite> dites, Optional<Question> aChanger) {}

    public record Dite(String code, String question, String reponse, String quand) {}

    /**
     * The calculation of one right, line by line.
     *
     * @param deja what the form asks for and is known already, to copy or to show
     */
    public record Calcul(
            String titre,
            String montant,
            List<Condition> conditions,
            List<Ligne> lignes,
            String texte,
            String adresse,
            String bareme,
            Papiers papiers,
            List<Ligne> deja) {}

    /** With whom to ask, and what to bring. */
    public record Papiers(String phrase, List<String> pieces, String verifie) {}

    public record Condition(String texte, String etat, String detail) {}

    public record Ligne(String libelle, String valeur) {}
}
