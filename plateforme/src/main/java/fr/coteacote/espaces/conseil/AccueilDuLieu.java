package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.accueil.Contacts;
import fr.coteacote.accueil.Passages;
import fr.coteacote.accueil.Reservations;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.DessinDeCode;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The front desk: the day of a place, the printed card of who has no telephone, the contacts to answer. */
@Controller
@Entree(equipe = {Role.ACCUEIL, Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class AccueilDuLieu {
    private final LectureDeLAccueil lecture;
    private final CompositionDesPremiersContacts premiersContacts;
    private final LectureDeLaMaison maison;
    private final LectureDesRendezVous rendezVous;
    private final Passages passages;
    private final Contacts contacts;
    private final Reservations reservations;
    private final Structures structures;
    private final Clock horloge;
    private final String site;

    AccueilDuLieu(
            LectureDeLAccueil lecture,
            CompositionDesPremiersContacts premiersContacts,
            LectureDeLaMaison maison,
            LectureDesRendezVous rendezVous,
            Passages passages,
            Contacts contacts,
            Reservations reservations,
            Structures structures,
            Clock horloge,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.lecture = lecture;
        this.premiersContacts = premiersContacts;
        this.maison = maison;
        this.rendezVous = rendezVous;
        this.passages = passages;
        this.contacts = contacts;
        this.reservations = reservations;
        this.structures = structures;
        this.horloge = horloge;
        this.site = site;
    }

    @GetMapping("/equipe/accueil")
    @Transactional(readOnly = true)
    public String journee(@RequestParam(defaultValue = "") String lieu, Rendu rendu) {
        return rendu.page("espaces/conseil/accueil", composer(lieu, Optional.empty()))
                .ouFragment("espaces/conseil/accueil");
    }

    private PageAccueilDuLieu composer(String demande, Optional<PageAccueilDuLieu.Refus> refus) {
        var lieux = maison.lieux(demande);
        String lieu = lieux.stream()
                .filter(PageAccueillir.Choix::choisi)
                .findFirst()
                .or(() -> lieux.stream().findFirst())
                .map(PageAccueillir.Choix::valeur)
                .orElse("");
        LocalDate jour = structures.aujourdhui();
        var zone = structures.courante().fuseau();
        Instant du = jour.atStartOfDay(zone).toInstant();
        Instant au = jour.plusDays(1).atStartOfDay(zone).toInstant();
        Optional<LieuId> id = lieu.isEmpty() ? Optional.empty() : Optional.of(LieuId.of(lieu));
        return new PageAccueilDuLieu(
                EnFrancais.jour(jour),
                lieux.stream()
                        .map(l -> new PageAccueilDuLieu.Lieu(
                                l.libelle(),
                                "/equipe/accueil?lieu=" + l.valeur(),
                                l.valeur().equals(lieu)))
                        .toList(),
                lieu,
                id.stream()
                        .flatMap(l -> lecture.attendus(l, du, au).stream())
                        .map(this::attendu)
                        .toList(),
                id.stream()
                        .flatMap(l -> lecture.presents(l, du).stream())
                        .map(this::present)
                        .toList(),
                lecture.contacts().stream().map(this::contact).toList(),
                premiersContacts.composer(),
                premiersContacts.plusieursThemes(),
                refus);
    }

    private PageAccueilDuLieu.Attendu attendu(LectureDeLAccueil.Attendu a) {
        return new PageAccueilDuLieu.Attendu(
                heure(a.debut()),
                nom(a.prenom(), a.nom()),
                a.membre(),
                a.rendezVous().toString(),
                a.arrive(),
                a.dossier());
    }

    private PageAccueilDuLieu.Present present(LectureDeLAccueil.Present p) {
        long minutes = Duration.between(p.arrive(), horloge.instant()).toMinutes();
        String depuis = p.recu().isPresent()
                ? "reçu"
                : minutes < 1 ? "à l’instant" : "depuis " + EnFrancais.duree(Duration.ofMinutes(minutes));
        return new PageAccueilDuLieu.Present(
                p.passage().toString(),
                nom(p.prenom(), p.nom()),
                depuis,
                p.membre(),
                p.recu().isPresent());
    }

    private PageAccueilDuLieu.Contact contact(LectureDeLAccueil.Contact c) {
        LocalDate recu = LocalDate.ofInstant(c.recu(), structures.courante().fuseau());
        return new PageAccueilDuLieu.Contact(
                nom(c.prenom(), ""),
                Moyen.lire(c.moyen()).map(Moyen::lisible).orElse(c.moyen()),
                c.mots(),
                EnFrancais.ilYA(recu, structures.aujourdhui()),
                c.parQui(),
                "/equipe/contacts/" + c.jeune() + "/repondu");
    }

    private static String nom(String prenom, String nom) {
        String entier = (prenom + " " + nom).strip();
        return entier.isEmpty() ? "Quelqu’un" : entier;
    }

    private String heure(Instant instant) {
        return EnFrancais.heure(instant.atZone(structures.courante().fuseau()).toLocalTime());
    }

    @PostMapping("/equipe/passages")
    String arrive(
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam Optional<RendezVousId> rdv,
            @RequestParam(defaultValue = "") String prenom,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (lieu.isBlank() || !maison.offreLeLieu(lieu)) {
            reponse.setStatus(422);
            var refus = new PageAccueilDuLieu.Refus(
                    "Ce lieu n’est plus ouvert : choisissez où cette personne est.", prenom);
            return rendu.page("espaces/conseil/accueil", composer("", Optional.of(refus)))
                    .entiere();
        }
        Optional<JeuneId> jeune = rdv.map(rendezVous::lire).map(LectureDesRendezVous.Prevu::jeune);
        passages.arrive(LieuId.of(lieu), jeune, rdv, prenom.substring(0, Math.min(prenom.length(), 100)));
        return "redirect:/equipe/accueil?lieu=" + lieu;
    }

    @PostMapping("/equipe/passages/{id}/recu")
    String recu(@PathVariable UUID id, @RequestParam UUID lieu) {
        passages.recu(id);
        return "redirect:/equipe/accueil?lieu=" + lieu;
    }

    @PostMapping("/equipe/passages/{id}/annuler")
    String annuler(@PathVariable UUID id, @RequestParam UUID lieu) {
        passages.annuler(id);
        return "redirect:/equipe/accueil?lieu=" + lieu;
    }

    @PostMapping("/equipe/contacts/{jeune}/repondu")
    String repondu(@PathVariable JeuneId jeune) {
        contacts.repondu(jeune);
        return "redirect:/equipe/accueil#contacts";
    }

    /** A card to print for whoever has no telephone: a fresh code each time, said once. */
    @PostMapping("/equipe/rendez-vous/{id}/carte")
    String carte(@PathVariable RendezVousId id, Rendu rendu) {
        var prevu = rendezVous.lire(id);
        var code = reservations.donnerUnCode(prevu.jeune(), id);
        var debut = prevu.debut().atZone(structures.courante().fuseau());
        String lien = site + "/rdv/" + code.lien(EnStructure.structure());
        return rendu.page(
                        "espaces/conseil/carte",
                        new PageCarte(
                                EnFrancais.moment(EnFrancais.jour(debut.toLocalDate()), debut.toLocalTime()),
                                code.lisible(),
                                lien,
                                DessinDeCode.de(lien)))
                .entiere();
    }
}
