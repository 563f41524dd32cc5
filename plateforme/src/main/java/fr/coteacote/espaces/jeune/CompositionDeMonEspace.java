package fr.coteacote.espaces.jeune;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the young person's home, in the register they chose. */
@Component
class CompositionDeMonEspace {
    private final LectureDeMonEspace lecture;
    private final CompositionDeMonPlan plan;
    private final Textes textes;
    private final Structures structures;
    private final Clock horloge;

    CompositionDeMonEspace(
            LectureDeMonEspace lecture,
            CompositionDeMonPlan plan,
            Textes textes,
            Structures structures,
            Clock horloge) {
        this.lecture = lecture;
        this.plan = plan;
        this.textes = textes;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageMoi accueil(JeuneId moi, String fait, HttpServletRequest requete) {
        var tete = lecture.tete(moi);
        Textes.choisir(requete, tete.registre());
        var t = textes.en(tete.registre());
        LocalDate jour = structures.aujourdhui();
        var pas = pas(moi, tete, t, jour);
        var rendezVous = lecture.prochain(moi, horloge.instant()).map(r -> rendezVous(r, jour, t));
        return new PageMoi(
                tete.prenom(),
                accroche(pas, t),
                rendezVous,
                tete.aDonnerSonAvis().map(UUID::toString),
                tete.bilan().map(id -> "/moi/cote-a-cote/" + id),
                tete.attendue().map(r -> new PageMoi.Reformulation(r.id().toString(), r.mots(), r.texte(), r.par())),
                plan.enBref(moi, t),
                pas,
                referent(tete, jour),
                switch (tete.etat()) {
                    case "EN_PAUSE" -> PageMoi.Etat.EN_PAUSE;
                    case "EN_VEILLE" -> PageMoi.Etat.EN_VEILLE;
                    case "SORTI", "ARCHIVE" -> PageMoi.Etat.PARTI;
                    default -> PageMoi.Etat.EN_ROUTE;
                },
                fait,
                defaire(fait, rendezVous));
    }

    /** The first step always exists: they pushed the door. The page is never empty. */
    private List<PageMoi.Pas> pas(JeuneId moi, LectureDeMonEspace.Tete tete, Textes.Ton t, LocalDate jour) {
        var pas = new ArrayList<PageMoi.Pas>();
        lecture.cinqDerniersPas(moi)
                .forEach(p -> pas.add(new PageMoi.Pas(
                        p.quoi(),
                        Couleurs.voix(p.voix()),
                        p.par().isEmpty() ? t.dire("moi.toi") : p.par(),
                        quand(p.le(), jour))));
        if (pas.size() < 5) {
            pas.add(new PageMoi.Pas(t.dire("moi.porte"), "jeune", t.dire("moi.toi"), quand(jour(tete.debut()), jour)));
        }
        return pas;
    }

    private static String accroche(List<PageMoi.Pas> pas, Textes.Ton t) {
        var dernier = pas.getFirst();
        return dernier.voix().equals("jeune")
                ? t.dire("moi.accroche.toi", dernier.quoi(), dernier.quand())
                : t.dire("moi.accroche", dernier.quoi(), dernier.quand());
    }

    private PageMoi.RendezVous rendezVous(LectureDeMonEspace.RendezVous r, LocalDate jour, Textes.Ton t) {
        var local = r.debut().atZone(zone());
        var date = local.toLocalDate();
        String ou = r.modalite().equals("TELEPHONE") ? t.dire("moi.telephone") : r.lieu();
        String sujet = r.sujet().isEmpty() ? "" : " " + t.dire("moi.sujet", r.sujet());
        return new PageMoi.RendezVous(
                r.id().toString(),
                EnFrancais.nomCourt(date.getDayOfWeek()),
                Integer.toString(date.getDayOfMonth()),
                EnFrancais.moisCourt(date),
                EnFrancais.moment(EnFrancais.jourProche(date, jour), local.toLocalTime()),
                t.dire("moi.avec", r.membre(), ou) + sujet,
                r.vient(),
                r.etat().equals("ANNULE_JEUNE"));
    }

    private Optional<PageMoi.Referent> referent(LectureDeMonEspace.Tete tete, LocalDate jour) {
        if (tete.referent() == null || tete.depuis() == null) {
            return Optional.empty();
        }
        LocalDate depuis = jour(tete.depuis());
        return Optional.of(new PageMoi.Referent(
                tete.referent(),
                depuis.equals(jour) ? "aujourd’hui" : "le " + EnFrancais.jourDuMois(depuis),
                tete.raconte() == null ? "" : tete.raconte(),
                tete.veutChanger()));
    }

    private static Optional<String> defaire(String fait, Optional<PageMoi.RendezVous> rendezVous) {
        return switch (fait) {
            case "pause", "arret" -> Optional.of("/moi/retour");
            case "annule" -> rendezVous.map(r -> "/moi/rendez-vous/" + r.id() + "/reprendre");
            case "deplace" -> rendezVous.map(r -> "/moi/rendez-vous/" + r.id() + "/remettre");
            default -> Optional.empty();
        };
    }

    private static String quand(LocalDate le, LocalDate jour) {
        long ecart = java.time.temporal.ChronoUnit.DAYS.between(le, jour);
        if (ecart < 2) {
            return ecart == 0 ? "aujourd’hui" : "hier";
        }
        return ecart < 7
                ? EnFrancais.nom(le.getDayOfWeek())
                : "le " + EnFrancais.jourDuMois(le).toLowerCase(Locale.FRENCH);
    }

    private LocalDate jour(Instant instant) {
        return LocalDate.ofInstant(instant, zone());
    }

    private ZoneId zone() {
        return structures.courante().fuseau();
    }
}
