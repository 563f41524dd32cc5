package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.espaces.jeune.PageAujourdhui.Droit;
import fr.coteacote.recours.Demarches;
import fr.coteacote.recours.RegardSurLesDroits;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes what comes beside the home once it is there: the same figures as on the pages it leads to. */
@Component
class CompositionDAujourdhui {
    private static final int NOMMES = 2;

    private final Registres registres;
    private final VoirLesPossibles possibles;
    private final RegardSurLesDroits regards;
    private final SuivreUnDroit suivis;
    private final Demarches demarches;

    CompositionDAujourdhui(
            Registres registres,
            VoirLesPossibles possibles,
            RegardSurLesDroits regards,
            SuivreUnDroit suivis,
            Demarches demarches) {
        this.registres = registres;
        this.possibles = possibles;
        this.regards = regards;
        this.suivis = suivis;
        this.demarches = demarches;
    }

    @Transactional(readOnly = true)
    PageAujourdhui composer(JeuneId moi, HttpServletRequest requete) {
        var t = registres.de(moi, requete);
        var ouverts = possibles
                .pour(new QuiRegarde.Connu(moi), Set.of(), CompositionDeMesPossibles.MONTRES)
                .ouverts();
        return new PageAujourdhui(ouverts.stream().findFirst(), tous(ouverts.size(), t), droit(moi, t));
    }

    private static String tous(int combien, Ton t) {
        return combien < 2 || combien == CompositionDeMesPossibles.MONTRES
                ? t.dire("moi.possibles.tous")
                : t.dire("moi.possibles.les", combien);
    }

    private Optional<Droit> droit(JeuneId moi, Ton t) {
        var vus = new DroitsVus(new CarteDUnDroit(t, demarches, ""), regards.de(moi), suivis.de(moi));
        var noms = vus.nomsADemander();
        if (noms.isEmpty()) {
            return vus.suivis().isEmpty()
                    ? Optional.of(new Droit(
                            t.dire("moi.droits.debut"),
                            t.dire("moi.droits.debut.suite"),
                            t.dire("moi.droits.regarder")))
                    : Optional.empty();
        }
        String suite = EnFrancais.majuscule(
                        noms.stream().limit(NOMMES).map(EnFrancais::minuscule).collect(Collectors.joining(", ")))
                + (noms.size() > NOMMES ? t.dire("moi.droits.et", noms.size() - NOMMES) : "") + ".";
        long mensuel = vus.mensuelADemander();
        return Optional.of(new Droit(
                mensuel > 0 ? t.dire("moi.droits.mois", EnFrancais.environ(mensuel)) : t.dire("moi.droits.aussi"),
                suite,
                t.dire("moi.droits.voir")));
    }
}
