package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.accueil.CodeDeReservation;
import fr.coteacote.accueil.CompleterUnContact;
import fr.coteacote.accueil.Reservations;
import fr.coteacote.agenda.AnnulerRendezVous;
import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.CreneauxLibres;
import fr.coteacote.agenda.DeplacerRendezVous;
import fr.coteacote.agenda.DeplacerRendezVous.Deplacement;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Move, cancel, confirm a first meeting with its code alone, up to its start, without a reason. */
@Controller
@Entree(visiteur = true)
class RendezVousSansCompte {
    private static final int JOURS = 14;

    private final Reservations reservations;
    private final LectureDUnRendezVous lecture;
    private final CreneauxLibres creneaux;
    private final DeplacerRendezVous deplacer;
    private final AnnulerRendezVous annuler;
    private final CompleterUnContact completer;
    private final Structures structures;

    RendezVousSansCompte(
            Reservations reservations,
            LectureDUnRendezVous lecture,
            CreneauxLibres creneaux,
            DeplacerRendezVous deplacer,
            AnnulerRendezVous annuler,
            CompleterUnContact completer,
            Structures structures) {
        this.reservations = reservations;
        this.lecture = lecture;
        this.creneaux = creneaux;
        this.deplacer = deplacer;
        this.annuler = annuler;
        this.completer = completer;
        this.structures = structures;
    }

    @GetMapping({"/rdv", "/ml/{slug}/rdv"})
    String taperLeCode(Rendu rendu) {
        return rendu.page("espaces/visiteur/code", new PageCode("", false)).entiere();
    }

    @PostMapping({"/rdv", "/ml/{slug}/rdv"})
    @Limitee(Limite.CODE)
    String ouvrirAvecLeCode(@RequestParam(defaultValue = "") String code, Rendu rendu, HttpServletResponse reponse) {
        var lu = CodeDeReservation.lire(code);
        if (lu.flatMap(reservations::retrouver).isEmpty()) {
            reponse.setStatus(422);
            return rendu.page("espaces/visiteur/code", new PageCode(code, true)).entiere();
        }
        return "redirect:/rdv/" + lu.get().lien(EnStructure.structure());
    }

    @GetMapping("/rdv/{lien}")
    @Limitee(Limite.LIEN)
    String voir(
            @PathVariable String lien,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String avant,
            Rendu rendu) {
        return rendu.page("espaces/visiteur/rendez-vous", page(lien, fait, avant, false, Optional.empty()))
                .entiere();
    }

    @GetMapping("/rdv/{lien}/heures")
    String heures(@PathVariable String lien, Rendu rendu) {
        return rendu.page("espaces/visiteur/heures", page(lien, "", "", true, Optional.empty()))
                .entiere();
    }

    @PostMapping("/rdv/{lien}/deplacer")
    @Limitee(Limite.FORMULAIRE)
    String deplacer(
            @PathVariable String lien,
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String lieu) {
        var id = rendezVous(lien);
        var creneau = creneau(debut, lieu);
        if (creneau.isEmpty()) {
            return "redirect:/rdv/" + lien + "/heures";
        }
        return suite(lien, deplacer.deplacer(id, creneau.get()));
    }

    @PostMapping("/rdv/{lien}/remettre")
    @Limitee(Limite.FORMULAIRE)
    String remettre(@PathVariable String lien) {
        return suite(lien, deplacer.remettre(rendezVous(lien)));
    }

    private static String suite(String lien, Deplacement deplacement) {
        return switch (deplacement) {
            case Deplacement.Deplace(var avant) -> "redirect:/rdv/" + lien + "?fait=deplace&avant=" + avant;
            case Deplacement.Refuse(var raison) -> "redirect:/rdv/" + lien + "?fait=" + raison.name();
        };
    }

    @PostMapping("/rdv/{lien}/annuler")
    @Limitee(Limite.FORMULAIRE)
    String annuler(@PathVariable String lien) {
        return "redirect:/rdv/" + lien + "?fait="
                + annuler.annuler(rendezVous(lien)).name();
    }

    @PostMapping("/rdv/{lien}/reprendre")
    @Limitee(Limite.FORMULAIRE)
    String reprendre(@PathVariable String lien) {
        return "redirect:/rdv/" + lien + "?fait="
                + annuler.reprendre(rendezVous(lien)).name();
    }

    @PostMapping("/rdv/{lien}/je-viens")
    @Limitee(Limite.FORMULAIRE)
    String jeViens(@PathVariable String lien, @RequestParam(defaultValue = "oui") String vient) {
        deplacer.dire(rendezVous(lien), vient.equals("oui"));
        return "redirect:/rdv/" + lien + "?fait=vient";
    }

    @PostMapping("/rdv/{lien}/dire")
    @Limitee(Limite.FORMULAIRE)
    String dire(
            @PathVariable String lien,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String moyen,
            @RequestParam(defaultValue = "") String mots,
            Rendu rendu,
            HttpServletResponse reponse) {
        var retrouvee = retrouver(lien);
        if (completer.completer(retrouvee.jeune(), retrouvee.rendezVous(), prenom, moyen, mots)) {
            return "redirect:/rdv/" + lien + "?fait=dit";
        }
        reponse.setStatus(422);
        var saisie = new PageRendezVous.Saisie(prenom, moyen, mots, true);
        return rendu.page("espaces/visiteur/rendez-vous", page(lien, "", "", false, Optional.of(saisie)))
                .entiere();
    }

    private PageRendezVous page(
            String lien, String fait, String avant, boolean heures, Optional<PageRendezVous.Saisie> saisie) {
        var vue = lecture.lire(rendezVous(lien));
        var code = CodeDeReservation.lire(lien).orElseThrow();
        return new PageRendezVous(
                lien,
                code.lisible(),
                lecture.carte(vue),
                vue.prevu(),
                vue.vient(),
                vue.etat().startsWith("ANNULE"),
                fait.isEmpty() && !heures,
                fait.equals("deplace") && vue.prevu() ? heureDAvant(avant) : Optional.empty(),
                fait,
                saisie.orElseGet(() -> new PageRendezVous.Saisie(vue.prenom(), vue.moyen(), vue.mots(), false)),
                heures ? jours(new LieuId(vue.lieu())) : List.of());
    }

    /** The hour it had, as the button that undoes the move says it. */
    private Optional<String> heureDAvant(String avant) {
        try {
            var local = Instant.parse(avant).atZone(structures.courante().fuseau());
            return Optional.of(EnFrancais.jourProche(local.toLocalDate(), structures.aujourdhui()) + " "
                    + EnFrancais.heure(local.toLocalTime()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private List<PageRendezVous.Jour> jours(LieuId lieu) {
        return creneaux.parJour(creneaux.prochains(lieu, JOURS)).entrySet().stream()
                .map(e -> new PageRendezVous.Jour(
                        EnFrancais.jour(e.getKey()),
                        e.getValue().stream()
                                .map(c -> bouton(c.debut(), lieu.id()))
                                .toList()))
                .toList();
    }

    private PageRendezVous.Bouton bouton(Instant debut, UUID lieu) {
        var local = debut.atZone(structures.courante().fuseau());
        return new PageRendezVous.Bouton(EnFrancais.heure(local.toLocalTime()), debut.toString(), lieu.toString());
    }

    private Optional<Creneau> creneau(String debut, String lieu) {
        return creneaux.prochains(JOURS).stream()
                .filter(c -> c.debut().toString().equals(debut)
                        && c.lieu().toString().equals(lieu))
                .findFirst();
    }

    private RendezVousId rendezVous(String lien) {
        return retrouver(lien).rendezVous();
    }

    private Reservations.Retrouvee retrouver(String lien) {
        return CodeDeReservation.lire(lien)
                .flatMap(reservations::retrouver)
                .orElseThrow(() -> new Introuvable("reservation"));
    }
}
