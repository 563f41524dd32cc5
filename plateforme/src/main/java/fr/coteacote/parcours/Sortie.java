package fr.coteacote.parcours;

import fr.coteacote.dossiers.Situation;

/** Who chose the end, and what the person does then; "inconnue" is an answer. */
public record Sortie(Origine origine, Situation.Categorie situation, String motif) {
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
}
