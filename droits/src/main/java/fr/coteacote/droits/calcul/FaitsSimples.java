package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Nationalite;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Scolarite;
import fr.coteacote.droits.SituationPartielle;
import fr.coteacote.droits.StatutLogement;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.TypeMotif;
import fr.coteacote.droits.bareme.Baremes;
import java.util.Optional;

/** Facts about someone by the short names that data files use. */
public final class FaitsSimples {
    /** A fact, what it is about, the question that would settle it. */
    public record Fait(Tri etat, TypeMotif type, Question question) {}

    private final Etude e;

    public FaitsSimples(SituationPartielle connue, Baremes baremes) {
        this.e = new Etude(connue, baremes, Journal.muet());
    }

    public Plage age() {
        return e.jeune.age(e.mois);
    }

    /** Town of the home, unless unknown. */
    public Optional<String> commune() {
        return e.ignore(Question.COMMUNE)
                ? Optional.empty()
                : Optional.of(e.situation.logement().commune());
    }

    /** The fact of that name; empty when no fact has it. */
    public Optional<Fait> de(String nom) {
        return Optional.ofNullable(
                switch (nom) {
                    case "etudiant" -> statut(e.jeune.etudiant(), Question.ACTIVITE);
                    case "chomeur" -> statut(e.jeune.chomeur(), Question.ACTIVITE);
                    case "actif" -> statut(e.jeune.actif(), Question.ACTIVITE);
                    case "apprenti" -> statut(e.jeune.apprenti(), Question.ALTERNANCE);
                    case "stagiaire" -> statut(e.jeune.stage(0, 0).depasse(0), Question.PAIE_FORMATION);
                    case "college" -> scolarite(Scolarite.COLLEGE);
                    case "lycee" -> scolarite(Scolarite.LYCEE);
                    case "superieur" -> scolarite(Scolarite.SUPERIEUR);
                    case "service_civique" -> statut(e.jeune.serviceCivique().depasse(0), Question.SERVICE_CIVIQUE);
                    case "sans_salaire" -> statut(e.jeune.salaires(0, 0).jusqua(0), Question.SALAIRES);
                    case "taux_incapacite_plein" ->
                        statut(e.jeune.tauxIncapacite().atteint(e.bareme.aah().tauxPlein()), Question.HANDICAP);
                    case "ue" ->
                        new Fait(
                                e.jeune.nationalite(Nationalite.HORS_UE).non(),
                                TypeMotif.NATIONALITE,
                                Question.NATIONALITE);
                    case "rattache" -> new Fait(e.rattache(), TypeMotif.FAMILLE, Question.RATTACHEMENT);
                    case "parent_isole" -> new Fait(parentIsole(), TypeMotif.FAMILLE, Question.ENFANTS);
                    case "locataire" -> logement(e.locataire());
                    case "sans_domicile" ->
                        logement(e.fait(
                                Question.LOGEMENT, e.situation.logement().statut() == StatutLogement.SANS_DOMICILE));
                    default -> null;
                });
    }

    private Tri parentIsole() {
        return e.fait(Question.ENFANTS, e.nbEnfants > 0).et(e.fait(Question.COUPLE, !e.couple));
    }

    private static Fait statut(Tri etat, Question question) {
        return new Fait(etat, TypeMotif.STATUT, question);
    }

    private static Fait logement(Tri etat) {
        return new Fait(etat, TypeMotif.LOGEMENT, Question.LOGEMENT);
    }

    private Fait scolarite(Scolarite attendue) {
        return statut(e.fait(Question.SCOLARITE, e.situation.jeune().scolarite() == attendue), Question.SCOLARITE);
    }
}
