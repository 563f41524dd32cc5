package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Activite;
import fr.coteacote.droits.Mensualites;
import fr.coteacote.droits.Nationalite;
import fr.coteacote.droits.Personne;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeRsa;
import java.time.LocalDate;

/** What is known of the young person or of their partner; of the partner, all or nothing. */
final class Adulte {
    private final Personne personne;
    private final Etude etude;
    private final boolean jeune;

    Adulte(Personne personne, Etude etude, boolean jeune) {
        this.personne = personne;
        this.etude = etude;
        this.jeune = jeune;
    }

    boolean estLeJeune() {
        return jeune;
    }

    private boolean ignore(Question question) {
        return etude.ignore(jeune ? question : Question.CONJOINT);
    }

    private Tri fait(Question question, boolean valeur) {
        return ignore(question) ? Tri.INCONNU : Tri.de(valeur);
    }

    Plage age(int mois) {
        return !jeune && etude.ignore(Question.CONJOINT)
                ? Bornes.AGE_ADULTE
                : Plage.de(Age.au(personne.dateNaissance(), mois));
    }

    private Tri activite(Activite attendue) {
        return fait(Question.ACTIVITE, personne.activite() == attendue);
    }

    Tri etudiant() {
        return activite(Activite.ETUDIANT);
    }

    Tri chomeur() {
        return activite(Activite.CHOMEUR);
    }

    Tri actif() {
        return activite(Activite.ACTIF);
    }

    Tri apprenti() {
        return fait(Question.ALTERNANCE, personne.apprenti());
    }

    Tri enceinte() {
        return fait(Question.GROSSESSE, personne.sante().enceinte());
    }

    Tri handicap() {
        return fait(Question.HANDICAP, personne.sante().handicap());
    }

    Plage tauxIncapacite() {
        return ignore(Question.HANDICAP)
                ? Bornes.TAUX
                : Plage.de(personne.sante().tauxIncapacite());
    }

    Tri rsdae() {
        return fait(Question.HANDICAP, personne.sante().rsdae());
    }

    Tri nationalite(Nationalite attendue) {
        return fait(Question.NATIONALITE, personne.nationalite() == attendue);
    }

    Tri nationaliteOuvrante(BaremeRsa rsa) {
        return fait(
                Question.NATIONALITE,
                switch (personne.nationalite()) {
                    case FR -> true;
                    case UE -> personne.anneesTitreSejour() >= rsa.sejourUe();
                    case HORS_UE -> personne.anneesTitreSejour() >= rsa.sejourHorsUe();
                });
    }

    /** Unemployed since before the first day of that month. */
    Tri chomeurAvant(int mois) {
        LocalDate limite = LocalDate.of(mois / 12, mois % 12 + 1, 1);
        return fait(
                Question.ACTIVITE,
                personne.activite() == Activite.CHOMEUR
                        && personne.dateDebutChomage()
                                .map(d -> d.isBefore(limite))
                                .orElse(false));
    }

    Plage salaires(int de, int a) {
        return somme(Question.SALAIRES, personne.revenus().salairesNets(), de, a);
    }

    Plage imposables(int de, int a) {
        return somme(Question.SALAIRES, personne.revenus().salairesImposables(), de, a);
    }

    Plage chomage(int de, int a) {
        return somme(Question.CHOMAGE, personne.revenus().allocationsChomage(), de, a);
    }

    Plage apprentissage(int de, int a) {
        return somme(Question.PAIE_ALTERNANCE, personne.revenus().remunerationsApprenti(), de, a);
    }

    Plage stage(int de, int a) {
        return somme(Question.PAIE_FORMATION, personne.revenus().remunerationsStage(), de, a);
    }

    private Plage somme(Question question, Mensualites montants, int de, int a) {
        return ignore(question) ? Bornes.mois(a - de + 1) : Plage.de(montants.somme(de, a));
    }

    Plage salaireN2() {
        return ignore(Question.SALAIRE_N2)
                ? Bornes.AN
                : Plage.de(personne.revenus().salaireImposableN2());
    }

    /** Support received each month. */
    Plage pension() {
        return ignore(Question.PENSION)
                ? Bornes.MOIS
                : Plage.de(personne.revenus().pensionAlimentaire());
    }

    Plage serviceCivique() {
        return ignore(Question.SERVICE_CIVIQUE)
                ? Bornes.MOIS
                : Plage.de(personne.revenus().indemniteServiceCivique());
    }
}
