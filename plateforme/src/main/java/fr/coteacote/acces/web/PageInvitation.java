package fr.coteacote.acces.web;

/**
 * What a link of the team opens: a way to enter to choose, or a second factor to make again.
 *
 * @param adresse the link itself
 * @param aChoisir false when the password stays
 * @param cleDAcces whether a passkey can be chosen instead, at this address
 */
public record PageInvitation(String adresse, String courriel, boolean aChoisir, boolean cleDAcces, Refus refus) {
    public enum Refus {
        AUCUN,
        TROP_COURT,
        DIFFERENTS,
        PAS_LE_BON,
        CLE_PAS_FAITE
    }

    static PageInvitation bienvenue(String secret, String courriel, boolean cleDAcces) {
        return new PageInvitation("/equipe/invitation/" + secret, courriel, true, cleDAcces, Refus.AUCUN);
    }

    static PageInvitation secondFacteur(String secret, String courriel) {
        return new PageInvitation("/equipe/invitation/" + secret, courriel, false, false, Refus.AUCUN);
    }

    PageInvitation avec(Refus autre) {
        return new PageInvitation(adresse, courriel, aChoisir, cleDAcces, autre);
    }

    public boolean refuse() {
        return refus != Refus.AUCUN && !clePasFaite();
    }

    public boolean clePasFaite() {
        return refus == Refus.CLE_PAS_FAITE;
    }

    public String message() {
        return switch (refus) {
            case AUCUN -> "";
            case TROP_COURT -> "Il faut au moins 12 caractères : une phrase fait très bien l’affaire.";
            case DIFFERENTS -> "Les deux ne sont pas pareils : retapez-les.";
            case PAS_LE_BON -> "Ce n’est pas votre mot de passe : retapez-le, ou demandez une nouvelle invitation.";
            case CLE_PAS_FAITE -> "La clé n’a pas été faite : essayez encore, ou choisissez un mot de passe.";
        };
    }

    public String champ() {
        return refus == Refus.DIFFERENTS ? "#encore" : "#motDePasse";
    }
}
