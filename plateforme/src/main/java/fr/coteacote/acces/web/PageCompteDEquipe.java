package fr.coteacote.acces.web;

import java.util.List;

/**
 * The account of somebody of the team: their open sessions and their passkeys.
 *
 * @param nom what a new key would be called
 */
public record PageCompteDEquipe(PageCompte compte, List<Cle> cles, Ajouter ajouter, String nom, Refus refus) {
    public record Cle(String id, String nom, String creee, String utilisee) {}

    /** Whether a key can be added now, and from here. */
    public enum Ajouter {
        POSSIBLE,
        /** A session left open must not give a lasting way in: it has to be a recent one. */
        ENTRER_DE_NOUVEAU,
        TROP_DE_CLES,
        PAS_A_CETTE_ADRESSE
    }

    public enum Refus {
        AUCUN,
        PAS_FAITE,
        SEULE_FACON_D_ENTRER
    }

    public boolean possible() {
        return ajouter == Ajouter.POSSIBLE;
    }

    public boolean pasFaite() {
        return refus == Refus.PAS_FAITE;
    }

    public boolean seuleFaconDEntrer() {
        return refus == Refus.SEULE_FACON_D_ENTRER;
    }

    /** Why no key can be added; empty when one can. */
    public String pourquoi() {
        return switch (ajouter) {
            case POSSIBLE -> "";
            case ENTRER_DE_NOUVEAU ->
                "Pour ajouter une clé, quittez puis entrez de nouveau : on ne l’ajoute que dans le quart d’heure qui suit.";
            case TROP_DE_CLES -> "Vous avez déjà dix clés. Retirez-en une pour en ajouter une autre.";
            case PAS_A_CETTE_ADRESSE ->
                "Une clé se pose à l’adresse publique de l’application : revenez par celle-là pour en ajouter une.";
        };
    }
}
