package fr.coteacote.catalogue;

import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Conditions;
import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Diplome;
import fr.coteacote.possibles.Experience;
import fr.coteacote.possibles.Public;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of the person, one thing a line; what is not asked is said when it reassures. */
record DemandesEnFacile(Conditions c, Ton t) {
    private static final int SANS_MAXIMUM = 100;

    List<String> dire() {
        var phrases = new ArrayList<String>();
        phrases.add(diplome());
        phrases.add(experience());
        age(c.ages()).ifPresent(phrases::add);
        si(phrases, !c.permis().isEmpty(), "permis");
        si(phrases, c.vehicule(), "vehicule");
        c.langues().stream().sorted().forEach(langue -> phrases.add(t.dire("facile.langue", langue)));
        c.papiers().stream().sorted().forEach(papier -> phrases.add(t.dire("facile.papier." + papier.name())));
        si(phrases, !c.publics().isEmpty() && !c.publics().contains(Public.TOUS_PUBLICS), "public");
        si(phrases, !c.zones().isEmpty() && !c.zones().contains("france"), "zone");
        si(phrases, c.autres().isPresent(), "autres");
        cout().ifPresent(phrases::add);
        return phrases;
    }

    private void si(List<String> phrases, boolean demande, String quoi) {
        if (demande) {
            phrases.add(t.dire("facile.demande." + quoi));
        }
    }

    private String diplome() {
        return switch (c.diplome()) {
            case Diplome.NonDemande _ -> t.dire("facile.diplome.non");
            case Diplome.Exige(int niveau, var _) -> t.dire("facile.diplome." + Math.clamp(niveau, 3, 7));
            case Diplome.ExigeSansNiveau _ -> t.dire("facile.diplome.demande");
            case Diplome.NonPrecise _ -> t.dire("facile.diplome.inconnu");
        };
    }

    private String experience() {
        return switch (c.experience()) {
            case Experience.NonDemandee _ -> t.dire("facile.experience.non");
            case Experience.Souhaitee _ -> t.dire("facile.experience.souhaitee");
            case Experience.Exigee _ -> t.dire("facile.experience.exigee");
            case Experience.NonPrecisee _ -> t.dire("facile.experience.inconnue");
        };
    }

    private Optional<String> age(Ages ages) {
        if (ages.equals(Ages.TOUS)) {
            return Optional.empty();
        }
        return Optional.of(
                ages.max() >= SANS_MAXIMUM
                        ? t.dire("facile.age.min", ages.min())
                        : t.dire("facile.age.entre", ages.min(), ages.max()));
    }

    private Optional<String> cout() {
        return switch (c.cout()) {
            case Cout.Gratuit _ -> Optional.empty();
            case Cout.Payant(var centimes) -> Optional.of(t.dire("facile.prix", EnFrancais.euros(centimes)));
            case Cout.PrixNonDonne _, Cout.NonPrecise _ -> Optional.of(t.dire("facile.prix.inconnu"));
        };
    }
}
