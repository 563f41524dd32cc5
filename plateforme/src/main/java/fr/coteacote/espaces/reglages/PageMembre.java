package fr.coteacote.espaces.reglages;

import java.util.List;

/** One colleague: who they are, what they may do, their link, their absences, their departure. */
public record PageMembre(
        String id,
        String nom,
        String courriel,
        Etat etat,
        String lien,
        Saisie saisie,
        List<String> roles,
        List<Choix> lieux,
        List<Choix> collegues,
        List<Absence> absences,
        SaisieDAbsence absence,
        int portefeuille,
        Erreurs erreurs) {
    public enum Etat {
        INVITE,
        ACTIF,
        /** Enters by a passkey or by their employer: there is no second factor to make again. */
        SANS_MOT_DE_PASSE,
        SANS_COMPTE,
        PARTI
    }

    public record Absence(String id, String quand, String relais) {}

    public record Saisie(String prenom, String nom, String fonction, String lieu, int version) {
        public Saisie {
            prenom = Tape.net(prenom);
            nom = Tape.net(nom);
            fonction = Tape.net(fonction);
            lieu = Tape.net(lieu);
        }
    }

    public record SaisieDAbsence(String du, String au, String suppleant) {
        public SaisieDAbsence {
            du = Tape.net(du);
            au = Tape.net(au);
            suppleant = Tape.net(suppleant);
        }

        static SaisieDAbsence vide() {
            return new SaisieDAbsence("", "", "");
        }
    }

    public boolean invite() {
        return etat == Etat.INVITE;
    }

    public boolean aUnMotDePasse() {
        return etat == Etat.ACTIF;
    }

    public boolean parti() {
        return etat == Etat.PARTI;
    }

    public boolean aUnCompte() {
        return invite() || aUnMotDePasse() || etat == Etat.SANS_MOT_DE_PASSE;
    }

    public List<Choix> tousLesRoles() {
        return RolesTapes.choix();
    }

    public String portefeuilleEnMots() {
        return switch (portefeuille) {
            case 0 -> "Personne n’est dans son portefeuille.";
            case 1 -> "Une personne est dans son portefeuille : choisissez qui prend le relais.";
            default -> portefeuille + " personnes sont dans son portefeuille : choisissez qui prend le relais.";
        };
    }
}
