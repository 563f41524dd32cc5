package fr.coteacote.droits;

import fr.coteacote.droits.bareme.Baremes;
import fr.coteacote.droits.calcul.Journal;
import fr.coteacote.droits.calcul.Regles;
import java.util.List;

/** Applies the rules of the reference model, with given scales, to what is known of someone. Immutable, shared by all threads. */
public final class Moteur {
    private final Baremes baremes;

    public Moteur(Parametres parametres) {
        this.baremes = new Baremes(parametres);
    }

    public Bilan evaluer(Situation situation) {
        return evaluer(SituationPartielle.complete(situation));
    }

    /** Missing facts widen the amounts; whatever their true value, the result lies within. */
    public Bilan evaluer(SituationPartielle connue) {
        return FamillesPossibles.de(connue).stream()
                .map(possible -> new Bilan(possible.situation().mois(), Regles.appliquer(possible, baremes)))
                .reduce(FamillesPossibles::union)
                .orElseThrow();
    }

    /** The steps of the calculation, in order; of an unknown family, those of someone alone without children. */
    public List<Etape> expliquer(SituationPartielle connue) {
        var journal = Journal.tenu();
        Regles.appliquer(FamillesPossibles.de(connue).getFirst(), baremes, journal);
        return journal.etapes();
    }

    Baremes baremes() {
        return baremes;
    }

    public Parametres parametres() {
        return baremes.parametres();
    }
}
