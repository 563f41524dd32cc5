package fr.coteacote.espaces.jeune;

import fr.coteacote.dossiers.Naissances;
import fr.coteacote.espaces.jeune.PageMesDroits.Ligne;
import fr.coteacote.recours.Reponses;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a form asks for and was said already: written once, copied after. Nothing that this form does not ask for. */
@Component
class CeQuiEstDejaDit {
    private final Naissances naissances;
    private final Reponses reponses;

    CeQuiEstDejaDit(Naissances naissances, Reponses reponses) {
        this.naissances = naissances;
        this.reponses = reponses;
    }

    List<Ligne> pour(JeuneId moi, String nom, Set<String> utiles, Ton t) {
        var identite = Stream.concat(
                Stream.of(new Ligne(t.dire("droits.deja.nom"), nom.strip())),
                naissances.de(moi).stream().map(n -> new Ligne(t.dire("droits.deja.naissance"), EnFrancais.date(n))));
        var dites = reponses.de(moi).stream()
                .filter(r -> utiles.contains(r.question()) && !r.choix().equals("NE_SAIT_PAS"))
                .map(r -> new Ligne(
                        t.dire("question." + r.question()),
                        CompositionDeMesDroits.reponse(r.question(), r.choix(), t)));
        return Stream.concat(identite, dites).filter(l -> !l.valeur().isEmpty()).toList();
    }
}
