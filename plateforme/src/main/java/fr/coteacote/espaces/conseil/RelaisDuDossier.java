package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.espaces.conseil.PageDossier.Erreur;
import fr.coteacote.parcours.Referents;
import fr.coteacote.parcours.Referents.Relais;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From a file: somebody else walks beside from now on. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class RelaisDuDossier {
    private final Dossier dossier;
    private final LectureDeLaMaison maison;
    private final Referents referents;

    RelaisDuDossier(Dossier dossier, LectureDeLaMaison maison, Referents referents) {
        this.dossier = dossier;
        this.maison = maison;
        this.referents = referents;
    }

    record Saisie(String vers, String voulu, String motif, String raconte) {
        /** What a form leaves out was not typed. */
        Saisie {
            vers = Objects.requireNonNullElse(vers, "");
            voulu = Objects.requireNonNullElse(voulu, "STRUCTURE");
            motif = Objects.requireNonNullElse(motif, "");
            raconte = Objects.requireNonNullElse(raconte, "");
        }

        Relais relais() {
            var membre = MembreId.of(vers);
            return voulu.equals("JEUNE")
                    ? new Relais.VouluParLeJeune(membre)
                    : new Relais.VouluParLaStructure(membre, motif, raconte);
        }

        Erreur refusee(String champ, String message) {
            return new Erreur(champ, message, Map.of("vers", vers, "voulu", voulu, "motif", motif, "raconte", raconte));
        }
    }

    @PostMapping("/equipe/jeunes/{id}/relais")
    String relayer(
            @PathVariable JeuneId id,
            @ModelAttribute Saisie saisie,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var moi = Dossier.moi(seance);
        dossier.exigerOuvert(id, moi);
        var refus = refus(id, saisie);
        if (refus.isPresent()) {
            return dossier.ouvrir(id, moi, rendu, reponse, refus);
        }
        Annonces.dire(session, "Relais passé. La personne est prévenue.");
        return "redirect:/equipe/jeunes";
    }

    private Optional<Erreur> refus(JeuneId jeune, Saisie saisie) {
        if (saisie.vers().isBlank()) {
            return Optional.of(saisie.refusee("vers", "Choisissez qui prend le relais."));
        }
        if (!maison.offreLeCollegue(saisie.vers())) {
            return Optional.of(saisie.refusee("vers", LectureDeLaMaison.PLUS_DANS_L_EQUIPE));
        }
        return switch (referents.passerLeRelais(jeune, saisie.relais())) {
            case MOTIF_A_DIRE ->
                Optional.of(saisie.refusee(
                        "motif", "Dites pourquoi : la personne le lira. À sa demande, aucune raison n’est à donner."));
            case PLUS_DANS_L_EQUIPE -> Optional.of(saisie.refusee("vers", LectureDeLaMaison.PLUS_DANS_L_EQUIPE));
            case DEJA_REFERENT, FAIT -> Optional.empty();
        };
    }
}
