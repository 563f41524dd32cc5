package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.accueil.CoupsDeMain;
import fr.coteacote.accueil.PremierAccueil;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Ressemblances;
import fr.coteacote.espaces.conseil.PageAccueillir.Erreur;
import fr.coteacote.espaces.conseil.PageAccueillir.Proche;
import fr.coteacote.espaces.conseil.PageAccueillir.Saisie;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody pushes the door: a first welcome, or a helping hand without a file. */
@Controller
@Entree(equipe = {Role.ACCUEIL, Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class AccueillirQuelquUn {
    private final PremierAccueil premierAccueil;
    private final CoupsDeMain coupsDeMain;
    private final Ressemblances ressemblances;
    private final LectureDesRendezVous rendezVous;
    private final LectureDeLaMaison maison;
    private final Structures structures;
    private final Formulaires formulaires;

    AccueillirQuelquUn(
            PremierAccueil premierAccueil,
            CoupsDeMain coupsDeMain,
            Ressemblances ressemblances,
            LectureDesRendezVous rendezVous,
            LectureDeLaMaison maison,
            Structures structures,
            Formulaires formulaires) {
        this.premierAccueil = premierAccueil;
        this.coupsDeMain = coupsDeMain;
        this.ressemblances = ressemblances;
        this.rendezVous = rendezVous;
        this.maison = maison;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    @GetMapping("/equipe/accueillir")
    String formulaire(@RequestParam Optional<RendezVousId> rdv, @AuthenticationPrincipal Seance seance, Rendu rendu) {
        var saisie = rdv.map(rendezVous::lire)
                .map(r -> new Saisie(
                        r.prenom(),
                        "",
                        "",
                        r.moyen(),
                        r.mots(),
                        "",
                        r.membre().toString(),
                        r.lieu().map(LieuId::toString).orElse(""),
                        ""))
                .orElseGet(() -> parDefaut(seance));
        return page(rendu, rdv, saisie, List.of(), List.of());
    }

    private static Saisie parDefaut(Seance seance) {
        var moi = (Acteur.Equipe) seance.acteur();
        String referent = moi.a(Role.CONSEIL) ? moi.membre().toString() : "";
        return new Saisie("", "", "", "", "", "", referent, "", "");
    }

    @PostMapping("/equipe/accueillir")
    String accueillir(
            @ModelAttribute Saisie saisie,
            @RequestParam Optional<RendezVousId> rdv,
            @RequestParam(defaultValue = "") String nouvelle,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var erreurs = new ArrayList<Erreur>();
        var naissance = naissance(saisie, erreurs);
        var joindre = joindre(saisie, erreurs);
        if (!maison.offreLeCollegue(saisie.referent())) {
            erreurs.add(new Erreur("referent", LectureDeLaMaison.PLUS_DANS_L_EQUIPE));
        }
        if (!maison.offreLeLieu(saisie.lieu())) {
            erreurs.add(new Erreur("lieu", LectureDeLaMaison.LIEU_FERME));
        }
        if (!erreurs.isEmpty()) {
            reponse.setStatus(422);
            return page(rendu, rdv, saisie, List.of(), erreurs);
        }
        var identite = new Identite(saisie.prenom(), saisie.nom(), naissance);
        var proches = nouvelle.isEmpty() ? ressemblances.a(identite, joindre) : List.<Ressemblances.Proche>of();
        if (!proches.isEmpty()) {
            return page(rendu, rdv, saisie, proches, List.of());
        }
        var moi = (Acteur.Equipe) seance.acteur();
        return "redirect:"
                + formulaires
                        .uneFois(cle, () -> Optional.of(accueillir(saisie, identite, joindre, rdv, moi.membre())))
                        .orElse("/equipe/journee");
    }

    private String accueillir(
            Saisie saisie, Identite identite, List<Moyen> joindre, Optional<RendezVousId> rdv, MembreId moi) {
        var prevu = rdv.map(rendezVous::lire);
        JeuneId jeune = prevu.map(LectureDesRendezVous.Prevu::jeune).orElseGet(JeuneId::nouveau);
        boolean dehors = !saisie.ailleurs().isBlank();
        premierAccueil.accueillir(new PremierAccueil.Accueil(
                jeune,
                identite,
                joindre,
                saisie.mots(),
                saisie.reformulation(),
                moi,
                choisi(saisie.referent()).map(MembreId::new),
                rdv,
                dehors
                        ? Modalite.HORS_LES_MURS
                        : prevu.map(p -> Modalite.valueOf(p.modalite())).orElse(Modalite.SUR_PLACE),
                dehors ? Optional.empty() : choisi(saisie.lieu()).map(LieuId::new),
                saisie.ailleurs()));
        return "/equipe/jeunes/" + jeune;
    }

    @PostMapping("/equipe/coup-de-main")
    String coupDeMain(
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        var moi = (Acteur.Equipe) seance.acteur();
        formulaires.uneFois(cle, () -> {
            coupsDeMain.donner(Optional.empty(), prenom, quoi, moi.membre());
            return Optional.of("/equipe/journee");
        });
        Annonces.dire(session, "Coup de main noté. Il compte, sans dossier.");
        return "redirect:/equipe/journee";
    }

    private Optional<LocalDate> naissance(Saisie saisie, List<Erreur> erreurs) {
        if (saisie.naissance().isBlank()) {
            return Optional.empty();
        }
        var lue = DatesTapees.lire(saisie.naissance(), structures.aujourdhui());
        if (lue.isEmpty()) {
            erreurs.add(new Erreur("naissance", "Écrivez la date comme 05/03/2007, ou laissez vide."));
        }
        return lue;
    }

    private static List<Moyen> joindre(Saisie saisie, List<Erreur> erreurs) {
        if (saisie.moyen().isBlank()) {
            return List.of();
        }
        var lu = Moyen.lire(saisie.moyen());
        if (lu.isEmpty()) {
            erreurs.add(
                    new Erreur("moyen", "Il manque quelque chose au numéro ou à l’adresse. Exemple : 06 39 98 12 12."));
        }
        return lu.stream().toList();
    }

    private static Optional<UUID> choisi(String texte) {
        return texte.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(texte));
    }

    private String page(
            Rendu rendu,
            Optional<RendezVousId> rdv,
            Saisie saisie,
            List<Ressemblances.Proche> proches,
            List<Erreur> erreurs) {
        var page = new PageAccueillir(
                rdv.map(RendezVousId::toString).orElse(""),
                saisie,
                maison.collegues(saisie.referent()),
                maison.lieux(saisie.lieu()),
                proches.stream().map(AccueillirQuelquUn::proche).toList(),
                erreurs);
        return rendu.page("espaces/conseil/accueillir", page).entiere();
    }

    private static Proche proche(Ressemblances.Proche p) {
        return new Proche(
                (p.prenom() + " " + p.nom()).strip(),
                p.naissance().map(n -> "Naissance : " + EnFrancais.date(n)).orElse("Date de naissance inconnue"),
                "/equipe/jeunes/" + p.jeune());
    }
}
