package fr.coteacote.droits.cli;

import fr.coteacote.droits.Activite;
import fr.coteacote.droits.Mensualites;
import fr.coteacote.droits.Nationalite;
import fr.coteacote.droits.Personne;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Revenus;
import fr.coteacote.droits.Sante;
import fr.coteacote.droits.Scolarite;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** A person while being read: fields come in any order, those that never come leave their question open. */
final class PersonneLue {
    private final EnumSet<Question> sues = EnumSet.noneOf(Question.class);
    private Optional<LocalDate> dateNaissance = Optional.empty();
    private Nationalite nationalite = Nationalite.FR;
    private double anneesTitreSejour;
    private Activite activite = Activite.INACTIF;
    private Optional<LocalDate> dateDebutChomage = Optional.empty();
    private Scolarite scolarite = Scolarite.AUCUNE;
    private boolean apprenti;
    private boolean enceinte;
    private boolean handicap;
    private double tauxIncapacite;
    private boolean rsdae;
    private Mensualites nets = Mensualites.AUCUNE;
    private Mensualites imposables = Mensualites.AUCUNE;
    private Mensualites chomage = Mensualites.AUCUNE;
    private Mensualites apprentissage = Mensualites.AUCUNE;
    private Mensualites stage = Mensualites.AUCUNE;
    private double salaireN2;
    private double pension;
    private double serviceCivique;

    static PersonneLue lire(String nom, JsonParser p) {
        var lue = new PersonneLue();
        Champs.objet(nom, p, lue::champ);
        Champs.exiger(lue.dateNaissance.isPresent(), nom + ".dateNaissance", "champ absent");
        return lue;
    }

    private void champ(String champ, JsonParser p) {
        switch (champ) {
            case "dateNaissance" -> dateNaissance = Optional.of(Champs.date(champ, p));
            case "nationalite" -> nationalite = su(Question.NATIONALITE, Champs.choix(champ, p, Nationalite.values()));
            case "anneesTitreSejour" -> anneesTitreSejour = Champs.nombre(champ, p);
            case "activite" -> activite = su(Question.ACTIVITE, Champs.choix(champ, p, Activite.values()));
            case "dateDebutChomage" -> dateDebutChomage = Optional.of(Champs.date(champ, p));
            case "scolarite" -> scolarite = su(Question.SCOLARITE, Champs.choix(champ, p, Scolarite.values()));
            case "apprenti" -> apprenti = su(Question.ALTERNANCE, Champs.booleen(champ, p));
            case "enceinte" -> enceinte = su(Question.GROSSESSE, Champs.booleen(champ, p));
            case "handicap" -> handicap = su(Question.HANDICAP, Champs.booleen(champ, p));
            case "tauxIncapacite" -> tauxIncapacite = Champs.nombre(champ, p);
            case "rsdae" -> rsdae = Champs.booleen(champ, p);
            default -> revenu(champ, p);
        }
    }

    private void revenu(String champ, JsonParser p) {
        switch (champ) {
            case "salairesNets" -> nets = su(Question.SALAIRES, Champs.mensualites(champ, p));
            case "salairesImposables" -> imposables = Champs.mensualites(champ, p);
            case "allocationsChomage" -> chomage = su(Question.CHOMAGE, Champs.mensualites(champ, p));
            case "remunerationsApprenti" -> apprentissage = su(Question.PAIE_ALTERNANCE, Champs.mensualites(champ, p));
            case "remunerationsStage" -> stage = su(Question.PAIE_FORMATION, Champs.mensualites(champ, p));
            case "salaireImposableN2" -> salaireN2 = su(Question.SALAIRE_N2, Champs.nombre(champ, p));
            case "pensionAlimentaire" -> pension = su(Question.PENSION, Champs.nombre(champ, p));
            case "indemniteServiceCivique" -> serviceCivique = su(Question.SERVICE_CIVIQUE, Champs.nombre(champ, p));
            default -> p.skipChildren();
        }
    }

    private <T> T su(Question question, T valeur) {
        sues.add(question);
        return valeur;
    }

    Set<Question> sues() {
        return sues;
    }

    Personne personne() {
        return new Personne(
                dateNaissance.orElseThrow(),
                nationalite,
                anneesTitreSejour,
                activite,
                dateDebutChomage,
                scolarite,
                apprenti,
                new Sante(enceinte, handicap, tauxIncapacite, rsdae),
                new Revenus(nets, imposables, chomage, apprentissage, stage, salaireN2, pension, serviceCivique));
    }
}
