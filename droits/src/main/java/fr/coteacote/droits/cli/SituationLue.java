package fr.coteacote.droits.cli;

import fr.coteacote.droits.Couple;
import fr.coteacote.droits.Emploi;
import fr.coteacote.droits.Famille;
import fr.coteacote.droits.FoyerFiscal;
import fr.coteacote.droits.LienConjoint;
import fr.coteacote.droits.Parents;
import fr.coteacote.droits.PrestationsPercues;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Situation;
import fr.coteacote.droits.SituationPartielle;
import fr.coteacote.droits.TrimestreDeReference;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A whole situation while being read; a field that never comes leaves its question open. */
final class SituationLue {
    private final EnumSet<Question> inconnues = EnumSet.allOf(Question.class);
    private String id = "";
    private Optional<YearMonth> mois = Optional.empty();
    private Optional<PersonneLue> jeune = Optional.empty();
    private Optional<PersonneLue> conjoint = Optional.empty();
    private LienConjoint lien = LienConjoint.CONCUBIN;
    private double conjointRfrN2;
    private List<LocalDate> enfants = List.of();
    private boolean isolementRecent;
    private boolean deuxAns;
    private LogementLu logement = new LogementLu();
    private FoyerFiscal foyerFiscal = FoyerFiscal.SEUL_SANS_REVENU;
    private Optional<Parents> parents = Optional.empty();
    private double ressourcesN2;
    private boolean biactif;
    private PrestationsPercues percues = PrestationsPercues.AUCUNE;
    private Emploi emploi = Emploi.AUCUN;
    private Optional<Boolean> trimestreDecale = Optional.empty();

    /** Reads the object the parser stands on. A {@code null} partner means living alone; a missing one is unknown. */
    void lire(JsonParser p) {
        Champs.exiger(p.currentToken() == JsonToken.START_OBJECT, "situation", "objet attendu");
        while (p.nextToken() == JsonToken.PROPERTY_NAME) {
            String champ = p.currentName();
            if (p.nextToken() != JsonToken.VALUE_NULL) {
                champ(champ, p);
            } else if (champ.equals("conjoint")) {
                inconnues.remove(Question.COUPLE);
                inconnues.remove(Question.CONJOINT);
            }
        }
    }

    private void champ(String champ, JsonParser p) {
        switch (champ) {
            case "id" -> id = Champs.texte(champ, p);
            case "mois" -> mois = Optional.of(mois(p));
            case "jeune" -> jeune = Optional.of(PersonneLue.lire(champ, p));
            case "conjoint" -> conjoint = Optional.of(su(Question.COUPLE, PersonneLue.lire(champ, p)));
            case "lienConjoint" -> lien = Champs.choix(champ, p, LienConjoint.values());
            case "conjointRfrN2" -> conjointRfrN2 = Champs.nombre(champ, p);
            case "enfants" -> enfants = su(Question.ENFANTS, dates(p));
            case "isolementRecent" -> isolementRecent = su(Question.ISOLEMENT, Champs.booleen(champ, p));
            case "deuxAnsActiviteSurTrois" -> deuxAns = su(Question.DEUX_ANS_TRAVAIL, Champs.booleen(champ, p));
            case "logement" -> logement = LogementLu.lire(p);
            default -> argent(champ, p);
        }
    }

    private void argent(String champ, JsonParser p) {
        switch (champ) {
            case "foyerFiscal" ->
                foyerFiscal = su(Question.REVENUS_FISCAUX, su(Question.RATTACHEMENT, ObjetsLus.foyer(p)));
            case "parents" -> parents = Optional.of(su(Question.PARENTS, ObjetsLus.parents(p)));
            case "ressourcesPrestationsFamilialesN2" ->
                ressourcesN2 = su(Question.RESSOURCES_FAMILLE, Champs.nombre(champ, p));
            case "biactifN2" -> biactif = Champs.booleen(champ, p);
            case "prestationsPercues" -> percues = su(Question.PRESTATIONS, ObjetsLus.percues(p));
            case "emploi" -> emploi = su(Question.EMPLOYEUR, ObjetsLus.emploi(p));
            case "trimestreDecale" -> trimestreDecale = Optional.of(Champs.booleen(champ, p));
            default -> p.skipChildren();
        }
    }

    private <T> T su(Question question, T valeur) {
        inconnues.remove(question);
        return valeur;
    }

    private static YearMonth mois(JsonParser p) {
        try {
            return YearMonth.parse(Champs.texte("mois", p));
        } catch (DateTimeException e) {
            throw new LigneIllisible("mois AAAA-MM attendu : mois");
        }
    }

    private static List<LocalDate> dates(JsonParser p) {
        Champs.exiger(p.currentToken() == JsonToken.START_ARRAY, "enfants", "tableau attendu");
        var dates = new ArrayList<LocalDate>();
        while (p.nextToken() != JsonToken.END_ARRAY) {
            dates.add(Champs.date("enfants", p));
        }
        return dates;
    }

    String id() {
        return id;
    }

    SituationPartielle connue() {
        Champs.exiger(mois.isPresent(), "mois", "champ absent");
        Champs.exiger(jeune.isPresent(), "jeune", "champ absent");
        inconnues.removeAll(jeune.orElseThrow().sues());
        inconnues.removeAll(logement.sues());
        conjoint.filter(c -> c.sues().size() >= 8).ifPresent(c -> inconnues.remove(Question.CONJOINT));
        var m = mois.orElseThrow();
        var couple = conjoint.map(c -> new Couple(c.personne(), lien, conjointRfrN2));
        return new SituationPartielle(
                new Situation(
                        m,
                        jeune.orElseThrow().personne(),
                        new Famille(couple, enfants, isolementRecent, ressourcesN2, biactif),
                        deuxAns,
                        logement.logement(),
                        foyerFiscal,
                        parents,
                        percues,
                        emploi,
                        trimestreDecale.orElseGet(() -> TrimestreDeReference.decale(m))),
                inconnues);
    }
}
