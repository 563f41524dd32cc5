package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Horaires;
import fr.coteacote.possibles.Mots;
import fr.coteacote.possibles.Rythme;
import fr.coteacote.possibles.Semaine;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads parts of the week out of words such as "35H/semaine Travail en journée" or "Travail de nuit". */
final class TexteHoraire {
    private static final Pattern NUIT = Pattern.compile("\\bde nuit\\b|\\bla nuit\\b|\\btravail nuit\\b|\\b3 ?x ?8\\b");
    private static final Pattern SAMEDI = Pattern.compile("\\bsamedi\\b|\\bweek end\\b|\\bweekend\\b");
    private static final Pattern DIMANCHE = Pattern.compile("\\bdimanche\\b|\\bweek end\\b|\\bweekend\\b");
    private static final Pattern JOURNEE = Pattern.compile("\\bjournee\\b|\\bde jour\\b");
    private static final Pattern SEMAINE = Pattern.compile("\\blundi (au|a) vendredi\\b|\\ben semaine\\b");
    /** Words that may turn a mention round: then nothing is sure. */
    private static final Pattern DOUTE =
            Pattern.compile("\\b(pas|sans|hors|aucun|jamais|ou|possible|eventuel|repos)\\b");

    private TexteHoraire() {}

    static Horaires lire(Collection<String> textes) {
        String mots = Mots.simple(String.join(" ; ", textes));
        var annonces = EnumSet.noneOf(Rythme.class);
        ajouter(annonces, NUIT, Rythme.NUIT, mots);
        ajouter(annonces, SAMEDI, Rythme.SAMEDI, mots);
        ajouter(annonces, DIMANCHE, Rythme.DIMANCHE, mots);
        boolean doute = DOUTE.matcher(mots).find();
        if (!doute && annonces.isEmpty() && SEMAINE.matcher(mots).find()) {
            return Horaires.dans(Set.of(Rythme.SEMAINE));
        }
        if (!doute && !annonces.contains(Rythme.NUIT) && JOURNEE.matcher(mots).find()) {
            var jour = Horaires.dans(Set.of(Rythme.SEMAINE, Rythme.SAMEDI, Rythme.DIMANCHE));
            return new Horaires(annonces, Semaine.VIDE, jour.possibles());
        }
        return doute ? Horaires.INCONNUS : Horaires.annonces(annonces);
    }

    private static void ajouter(Set<Rythme> annonces, Pattern signe, Rythme rythme, String mots) {
        if (signe.matcher(mots).find()) {
            annonces.add(rythme);
        }
    }
}
