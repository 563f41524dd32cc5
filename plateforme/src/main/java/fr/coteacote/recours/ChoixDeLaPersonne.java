package fr.coteacote.recours;

import static fr.coteacote.recours.ChoixPossibles.Choix.de;
import static fr.coteacote.recours.ChoixPossibles.Choix.sansEffet;

import fr.coteacote.droits.Activite;
import fr.coteacote.droits.Nationalite;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Sante;
import fr.coteacote.droits.Scolarite;
import fr.coteacote.droits.Situation;
import fr.coteacote.recours.ChoixPossibles.Choix;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who they are and what they do. Of health, only yes or no is kept (DOMAINE §7). */
final class ChoixDeLaPersonne {
    private ChoixDeLaPersonne() {}

    static void ajouter(Map<Question, List<Choix>> tous) {
        tous.put(
                Question.ACTIVITE,
                List.of(
                        activite("TRAVAIL", Activite.ACTIF),
                        activite("RECHERCHE", Activite.CHOMEUR),
                        activite("ETUDES", Activite.ETUDIANT),
                        activite("AUTRE", Activite.INACTIF)));
        tous.put(
                Question.SCOLARITE,
                List.of(
                        scolarite(Scolarite.AUCUNE),
                        scolarite(Scolarite.COLLEGE),
                        scolarite(Scolarite.LYCEE),
                        scolarite(Scolarite.SUPERIEUR)));
        tous.put(Question.ALTERNANCE, List.of(alternance("NON", false), alternance("OUI", true)));
        tous.put(
                Question.NATIONALITE,
                List.of(
                        nationalite("FRANCAISE", Nationalite.FR, 0),
                        nationalite("EUROPE", Nationalite.UE, 1),
                        nationalite("AUTRE_CINQ_ANS", Nationalite.HORS_UE, 5),
                        nationalite("AUTRE", Nationalite.HORS_UE, 1)));
        tous.put(Question.GROSSESSE, List.of(grossesse("NON", false), grossesse("OUI", true)));
        tous.put(Question.HANDICAP, List.of(de("NON", (s, _) -> sansHandicap(s)), sansEffet("OUI")));
        tous.put(
                Question.DEUX_ANS_TRAVAIL,
                List.of(
                        de("NON", (s, _) -> s.avecTravail(false, s.emploi())),
                        de("OUI", (s, _) -> s.avecTravail(true, s.emploi()))));
    }

    private static Choix activite(String code, Activite activite) {
        return de(code, (s, _) -> s.avecJeune(s.jeune().avecActivite(activite, Optional.empty())));
    }

    private static Choix scolarite(Scolarite scolarite) {
        return de(
                scolarite.name(),
                (s, _) -> s.avecJeune(s.jeune().avecEtudes(scolarite, s.jeune().apprenti())));
    }

    private static Choix alternance(String code, boolean oui) {
        return de(code, (s, _) -> s.avecJeune(s.jeune().avecEtudes(s.jeune().scolarite(), oui)));
    }

    private static Choix nationalite(String code, Nationalite nationalite, double annees) {
        return de(code, (s, _) -> s.avecJeune(s.jeune().avecNationalite(nationalite, annees)));
    }

    private static Choix grossesse(String code, boolean oui) {
        return de(code, (s, _) -> {
            var sante = s.jeune().sante();
            return s.avecJeune(
                    s.jeune().avecSante(new Sante(oui, sante.handicap(), sante.tauxIncapacite(), sante.rsdae())));
        });
    }

    private static Situation sansHandicap(Situation s) {
        return s.avecJeune(s.jeune().avecSante(new Sante(s.jeune().sante().enceinte(), false, 0, false)));
    }
}
