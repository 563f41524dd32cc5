package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.agenda.PrendreRendezVous.Prise;
import fr.coteacote.espaces.jeune.CompositionDUnePrise.Voulu;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** I take a meeting by myself, with who accompanies me when they receive. */
@Controller
@Entree(jeune = true)
class PrendreUnRendezVous {
    private static final int LONGUEUR = 200;

    private final CompositionDUnePrise composition;
    private final Registres registres;
    private final PrendreRendezVous prendre;
    private final Formulaires formulaires;

    PrendreUnRendezVous(
            CompositionDUnePrise composition, Registres registres, PrendreRendezVous prendre, Formulaires formulaires) {
        this.composition = composition;
        this.registres = registres;
        this.prendre = prendre;
        this.formulaires = formulaires;
    }

    @GetMapping("/moi/rendez-vous/nouveau")
    String choisir(
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String modalite,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        return rendu.page("espaces/jeune/prendre", composition.page(moi, genre, modalite, t))
                .entiere();
    }

    @PostMapping("/moi/rendez-vous")
    String prendre(
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String modalite,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String ou,
            @RequestParam(defaultValue = "") String sujet,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var moi = MonEspace.moi(seance);
        var voulu = composition.voulu(genre, modalite);
        var pris = formulaires.uneFois(cle, () -> composition
                .libre(moi, voulu, debut)
                .flatMap(creneau -> prendre(moi, voulu, creneau, court(ou), court(sujet))));
        if (pris.isEmpty()) {
            reponse.setStatus(422);
        }
        return pris.orElseGet(() -> choisir(genre, modalite, seance, rendu, requete));
    }

    private Optional<String> prendre(JeuneId moi, Voulu voulu, Creneau creneau, String ou, String sujet) {
        boolean surPlace = voulu.modalite() == Modalite.SUR_PLACE || voulu.modalite() == Modalite.MARCHE;
        var demande = new PrendreRendezVous.Demande(
                        moi,
                        creneau.membre(),
                        surPlace ? Optional.of(creneau.lieu()) : Optional.empty(),
                        voulu.modalite() == Modalite.HORS_LES_MURS ? ou : "",
                        Nature.ENTRETIEN,
                        voulu.modalite(),
                        creneau.debut(),
                        creneau.fin(),
                        sujet)
                .avec(voulu.genre().id(), List.of());
        return switch (prendre.prendre(demande)) {
            case Prise.Pris _ -> Optional.of("redirect:/moi/agenda?fait=prevu");
            case Prise.CreneauPris _ -> Optional.empty();
        };
    }

    private static String court(String texte) {
        return texte.strip().substring(0, Math.min(texte.strip().length(), LONGUEUR));
    }
}
