package fr.coteacote.droits.cli;

import fr.coteacote.droits.Logement;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.StatutLogement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** A home while being read. */
final class LogementLu {
    private final EnumSet<Question> sues = EnumSet.noneOf(Question.class);
    private StatutLogement statut = StatutLogement.SANS_DOMICILE;
    private double loyer;
    private double charges;
    private String commune = "";
    private int zone = 2;
    private boolean conventionne;
    private boolean crous;
    private boolean colocation;
    private boolean chambre;
    private boolean participationFrais;
    private boolean proprietaireFamille;
    private boolean habiteChezParents;
    private Optional<LocalDate> dateEntree = Optional.empty();

    static LogementLu lire(JsonParser p) {
        var lu = new LogementLu();
        Champs.objet("logement", p, lu::champ);
        return lu;
    }

    private void champ(String champ, JsonParser p) {
        switch (champ) {
            case "statut" -> statut = su(Question.LOGEMENT, Champs.choix(champ, p, StatutLogement.values()));
            case "loyer" -> loyer = su(Question.LOYER, Champs.nombre(champ, p));
            case "charges" -> charges = Champs.nombre(champ, p);
            case "commune" -> commune = Champs.texte(champ, p);
            case "zone" -> zone = su(Question.COMMUNE, Champs.entier(champ, p));
            case "dateEntree" -> dateEntree = Optional.of(su(Question.ENTREE_LOGEMENT, Champs.date(champ, p)));
            case "participationFrais" -> participationFrais = Champs.booleen(champ, p);
            case "habiteChezParents" -> habiteChezParents = Champs.booleen(champ, p);
            default -> bail(champ, p);
        }
    }

    private void bail(String champ, JsonParser p) {
        switch (champ) {
            case "conventionne" -> conventionne = su(Question.BAIL, Champs.booleen(champ, p));
            case "crous" -> crous = Champs.booleen(champ, p);
            case "colocation" -> colocation = Champs.booleen(champ, p);
            case "chambre" -> chambre = Champs.booleen(champ, p);
            case "proprietaireFamille" -> proprietaireFamille = Champs.booleen(champ, p);
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

    Logement logement() {
        var bail = new Logement.Bail(conventionne, crous, colocation, chambre, proprietaireFamille);
        return new Logement(
                statut, loyer, charges, commune, zone, bail, participationFrais, habiteChezParents, dateEntree);
    }
}
