package fr.coteacote.parcours;

/** Who chose the end, and what the person does then; "inconnue" is an answer. */
public record Sortie(Origine origine, Situation situation, String motif) {
    public enum Origine {
        JEUNE("À son initiative"),
        ECHEANCE("Fin prévue"),
        AGE("Limite d’âge"),
        DECES("Décès"),
        DEMENAGEMENT("Déménagement"),
        EMPLOI("Emploi"),
        STRUCTURE("À l’initiative de la structure"),
        AUTORITE("Décision de l’État ou de justice"),
        ERREUR_SAISIE("Erreur de saisie");

        private final String libelle;

        Origine(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    public enum Situation {
        EMPLOI("En emploi"),
        ALTERNANCE("En alternance"),
        FORMATION("En formation"),
        IMMERSION("En immersion"),
        PMSMP("En stage de découverte"),
        VOLONTARIAT_BENEVOLAT("Volontariat ou bénévolat"),
        SCOLARITE("À l’école"),
        CREATION_ACTIVITE("Crée son activité"),
        DEMANDEUR_EMPLOI("Cherche un emploi"),
        SANS_SITUATION("Rien pour l’instant"),
        INCONNUE("On ne sait pas");

        private final String libelle;

        Situation(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}
