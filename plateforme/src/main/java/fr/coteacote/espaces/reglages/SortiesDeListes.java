package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.espaces.reglages.ListesSorties.Sortie;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import java.time.LocalDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who took which list out, when and what for: read by whoever answers for it. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class SortiesDeListes {
    private final ListesSorties sorties;
    private final Structures structures;

    SortiesDeListes(ListesSorties sorties, Structures structures) {
        this.sorties = sorties;
        this.structures = structures;
    }

    @GetMapping("/reglages/sorties")
    String lire(Rendu rendu) {
        var lignes = sorties.dernieres().stream().map(this::ligne).toList();
        return rendu.page("espaces/reglages/sorties", new PageSorties(lignes)).entiere();
    }

    private PageSorties.Ligne ligne(Sortie sortie) {
        var le = LocalDateTime.ofInstant(sortie.le(), structures.courante().fuseau());
        return new PageSorties.Ligne(
                EnFrancais.moment(EnFrancais.date(le.toLocalDate()), le.toLocalTime()),
                sortie.qui(),
                sortie.liste(),
                sortie.motif(),
                sortie.lignes() == 1 ? "1 personne" : EnFrancais.milliers(sortie.lignes()) + " personnes");
    }
}
