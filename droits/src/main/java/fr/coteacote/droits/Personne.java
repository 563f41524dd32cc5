package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.Optional;

/** The young person, or their partner. */
public record Personne(
        LocalDate dateNaissance,
        Nationalite nationalite,
        double anneesTitreSejour,
        Activite activite,
        Optional<LocalDate> dateDebutChomage,
        Scolarite scolarite,
        boolean apprenti,
        Sante sante,
        Revenus revenus) {
    /** A person born that day of whom nothing particular is said. */
    public static Personne nee(LocalDate jour) {
        return new Personne(
                jour,
                Nationalite.FR,
                0,
                Activite.INACTIF,
                Optional.empty(),
                Scolarite.AUCUNE,
                false,
                Sante.RIEN_DE_PARTICULIER,
                Revenus.AUCUN);
    }

    public Personne avecRevenus(Revenus nouveaux) {
        return new Personne(
                dateNaissance,
                nationalite,
                anneesTitreSejour,
                activite,
                dateDebutChomage,
                scolarite,
                apprenti,
                sante,
                nouveaux);
    }

    public Personne avecActivite(Activite nouvelle, Optional<LocalDate> debutChomage) {
        return new Personne(
                dateNaissance,
                nationalite,
                anneesTitreSejour,
                nouvelle,
                debutChomage,
                scolarite,
                apprenti,
                sante,
                revenus);
    }

    public Personne avecEtudes(Scolarite nouvelle, boolean alternance) {
        return new Personne(
                dateNaissance,
                nationalite,
                anneesTitreSejour,
                activite,
                dateDebutChomage,
                nouvelle,
                alternance,
                sante,
                revenus);
    }

    public Personne avecNationalite(Nationalite nouvelle, double anneesTitre) {
        return new Personne(
                dateNaissance, nouvelle, anneesTitre, activite, dateDebutChomage, scolarite, apprenti, sante, revenus);
    }

    public Personne avecSante(Sante nouvelle) {
        return new Personne(
                dateNaissance,
                nationalite,
                anneesTitreSejour,
                activite,
                dateDebutChomage,
                scolarite,
                apprenti,
                nouvelle,
                revenus);
    }
}
