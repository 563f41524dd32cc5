package fr.coteacote.espaces.jeune;

import fr.coteacote.dossiers.Contraintes;
import fr.coteacote.dossiers.Situation;
import fr.coteacote.dossiers.Situations;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes what I do and when I cannot come: one statement each. */
@Component
class CompositionDeMonTemps {
    private final Situations situations;
    private final MenerLAccompagnement accompagnement;
    private final Contraintes contraintes;
    private final Structures structures;

    CompositionDeMonTemps(
            Situations situations,
            MenerLAccompagnement accompagnement,
            Contraintes contraintes,
            Structures structures) {
        this.situations = situations;
        this.accompagnement = accompagnement;
        this.contraintes = contraintes;
        this.structures = structures;
    }

    @Transactional(readOnly = true)
    PageMonTemps composer(JeuneId moi, Ton t, String fait, Optional<String> defaire, Optional<String> manque) {
        var jour = structures.aujourdhui();
        return new PageMonTemps(
                accompagnement.rythme(moi),
                situations.de(moi).stream().map(l -> situation(l, t, jour)).toList(),
                contraintes.de(moi).stream()
                        .map(l -> new PageMonTemps.Contrainte(
                                l.id().toString(),
                                t.dire("temps.nature." + l.contrainte().nature()),
                                l.contrainte().quand(),
                                l.contrainte().mots(),
                                l.contrainte()
                                        .jusquAu()
                                        .map(LocalDate::toString)
                                        .orElse("")))
                        .toList(),
                Arrays.stream(Situation.Categorie.values())
                        .map(c -> new PageMonTemps.Categorie(c.name(), dire(c, t)))
                        .toList(),
                fait,
                defaire,
                manque);
    }

    /** No name of a scheme in front of a young person. */
    private static String dire(Situation.Categorie categorie, Ton t) {
        return t.dire("temps.situation." + (categorie == Situation.Categorie.PMSMP ? "STAGE" : categorie.name()));
    }

    private static PageMonTemps.Situation situation(Situations.Ligne ligne, Ton t, LocalDate jour) {
        var situation = ligne.situation();
        var etat = situation.etat(jour);
        String du = EnFrancais.date(situation.du());
        String quand = t.dire(
                "temps.quand." + etat, du, situation.au().map(EnFrancais::date).orElse(du));
        return new PageMonTemps.Situation(
                ligne.id().toString(),
                dire(situation.categorie(), t),
                situation.mots(),
                quand,
                etat == Situation.Etat.EN_COURS);
    }
}
