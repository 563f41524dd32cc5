package fr.coteacote.acces.web;

/** What a link of the team opens: a password to choose, or the one that stays. */
public record PageInvitation(String courriel, boolean aChoisir, Refus refus) {
    public enum Refus {
        AUCUN,
        TROP_COURT,
        DIFFERENTS,
        PAS_LE_BON
    }

    public boolean refuse() {
        return refus != Refus.AUCUN;
    }

    public String message() {
        return switch (refus) {
            case AUCUN -> "";
            case TROP_COURT -> "Il faut au moins 12 caractères : une phrase fait très bien l’affaire.";
            case DIFFERENTS -> "Les deux ne sont pas pareils : retapez-les.";
            case PAS_LE_BON -> "Ce n’est pas votre mot de passe : retapez-le, ou demandez une nouvelle invitation.";
        };
    }

    public String champ() {
        return refus == Refus.DIFFERENTS ? "#encore" : "#motDePasse";
    }
}
