package fr.coteacote.espaces.reglages;

import java.util.List;

/** The team, and the form that invites somebody. */
public record PageEquipe(List<Ligne> lignes, List<Choix> lieux, Invitation saisie, Erreurs erreurs) {
    public record Ligne(String id, String nom, String fonction, String roles, String lieu, String etat) {}

    /** What the invitation form sends. */
    public record Invitation(
            String prenom, String nom, String fonction, String courriel, String lieu, List<String> roles) {
        public Invitation {
            prenom = Tape.net(prenom);
            nom = Tape.net(nom);
            fonction = Tape.net(fonction);
            courriel = Tape.net(courriel);
            lieu = Tape.net(lieu);
            roles = RolesTapes.gardes(roles);
        }

        static Invitation vide() {
            return new Invitation("", "", "", "", "", List.of("CONSEIL"));
        }
    }

    public List<Choix> roles() {
        return RolesTapes.choix();
    }
}
