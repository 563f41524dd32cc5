package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Objects;

/**
 * Welcoming somebody: nothing is required. What was typed stays.
 *
 * @param proches files that may be the same person: a human decides
 * @param erreurs each with the field it is about
 */
public record PageAccueillir(
        String rendezVous,
        Saisie saisie,
        List<Choix> collegues,
        List<Choix> lieux,
        List<Proche> proches,
        List<Erreur> erreurs) {

    public record Saisie(
            String prenom,
            String nom,
            String naissance,
            String moyen,
            String mots,
            String reformulation,
            String referent,
            String lieu,
            String ailleurs) {
        /** What a form leaves out was not typed. */
        public Saisie {
            prenom = Objects.requireNonNullElse(prenom, "");
            nom = Objects.requireNonNullElse(nom, "");
            naissance = Objects.requireNonNullElse(naissance, "");
            moyen = Objects.requireNonNullElse(moyen, "");
            mots = Objects.requireNonNullElse(mots, "");
            reformulation = Objects.requireNonNullElse(reformulation, "");
            referent = Objects.requireNonNullElse(referent, "");
            lieu = Objects.requireNonNullElse(lieu, "");
            ailleurs = Objects.requireNonNullElse(ailleurs, "");
        }

        static Saisie vide() {
            return new Saisie("", "", "", "", "", "", "", "", "");
        }
    }

    public record Choix(String valeur, String libelle, boolean choisi) {
        /** Nothing chosen is an answer too; what the list does not hold, or no longer holds, is none. */
        static boolean offert(List<Choix> liste, String valeur) {
            return valeur.isBlank()
                    || liste.stream().anyMatch(choix -> choix.valeur().equals(valeur));
        }
    }

    public record Proche(String nom, String details, String dossier) {}

    public record Erreur(String champ, String message) {}

    public boolean fautif(String champ) {
        return erreurs.stream().anyMatch(e -> e.champ().equals(champ));
    }
}
