package fr.coteacote.parcours.web;

import fr.coteacote.acces.Seance;
import fr.coteacote.parcours.BilanId;
import fr.coteacote.parcours.GardienDesDossiers;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What every address of a meeting shares: whose it is, and on which of the two screens. */
abstract class EnRencontre {
    static final String BUREAU = "/equipe/jeunes/{id}/cote-a-cote/{bilan}";
    static final String TELEPHONE = "/moi/cote-a-cote/{bilan}";

    private final GardienDesDossiers gardien;

    EnRencontre(GardienDesDossiers gardien) {
        this.gardien = gardien;
    }

    /**
     * @param base prefix of the addresses
     * @param bureau true on the screen they share, false on the young person's telephone
     */
    record Lieu(JeuneId jeune, BilanId bilan, String base, boolean bureau) {
        String retour(String ancre) {
            return "redirect:" + base + "#" + ancre;
        }
    }

    /** The young person's own meeting, or that of a file this colleague may open. */
    @ModelAttribute("lieu")
    Lieu lieu(@PathVariable Optional<JeuneId> id, @PathVariable BilanId bilan, @AuthenticationPrincipal Seance seance) {
        return switch (seance.acteur()) {
            case Acteur.Jeune(var moi) when id.isEmpty() -> new Lieu(moi, bilan, "/moi/cote-a-cote/" + bilan, false);
            case Acteur.Equipe _
            when id.isPresent() -> {
                gardien.exiger(id.get(), seance);
                yield new Lieu(id.get(), bilan, "/equipe/jeunes/" + id.get() + "/cote-a-cote/" + bilan, true);
            }
            case Acteur.Jeune _, Acteur.Equipe _, Acteur.Visiteur _, Acteur.Systeme _ -> throw new Introuvable("bilan");
        };
    }
}
