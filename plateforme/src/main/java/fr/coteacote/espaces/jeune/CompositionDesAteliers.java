package fr.coteacote.espaces.jeune;

import fr.coteacote.agenda.ReglagesDeLAgenda;
import fr.coteacote.agenda.RoleTenu;
import fr.coteacote.espaces.jeune.LectureDesAteliers.Seance;
import fr.coteacote.espaces.jeune.PageMesAteliers.Carte;
import fr.coteacote.espaces.jeune.PageMesAteliers.Etat;
import fr.coteacote.espaces.jeune.PageMesAteliers.Filtre;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is done together on cards, mine first said. */
@Component
class CompositionDesAteliers {
    private static final LocalTime SOIR = LocalTime.of(17, 0);
    private static final int DESSINEES = 15;

    private final LectureDesAteliers lecture;
    private final ReglagesDeLAgenda reglages;
    private final Structures structures;
    private final Clock horloge;

    CompositionDesAteliers(
            LectureDesAteliers lecture, ReglagesDeLAgenda reglages, Structures structures, Clock horloge) {
        this.lecture = lecture;
        this.reglages = reglages;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageMesAteliers composer(JeuneId moi, String quand, String fait, Ton t) {
        ZoneId zone = structures.courante().fuseau();
        LocalDate jour = structures.aujourdhui();
        Instant jusque = jour.plusDays(quand.equals("mois") ? 31 : quand.equals("soir") ? 1 : 8)
                .atStartOfDay(zone)
                .toInstant();
        var idees = lecture.idees(moi);
        String delai = EnFrancais.duree(reglages.lire().pourDireOui());
        return new PageMesAteliers(
                List.of(filtre(t, "semaine", quand), filtre(t, "soir", quand), filtre(t, "mois", quand)),
                lecture.aVenir(moi, horloge.instant(), jusque).stream()
                        .filter(s -> !quand.equals("soir")
                                || !s.debut().atZone(zone).toLocalTime().isBefore(SOIR))
                        .map(s -> carte(s, delai, zone, t))
                        .toList(),
                lecture.finies(moi, horloge.instant()).stream()
                        .map(f -> new PageMesAteliers.Fini(
                                f.id().toString(), f.titre(), EnFrancais.jour(LocalDate.ofInstant(f.debut(), zone))))
                        .toList(),
                lecture.tenus(moi).stream()
                        .map(r -> t.dire("ateliers.tenu", t.dire("ateliers.role." + r.tient()), r.titre()))
                        .toList(),
                idees.stream()
                        .filter(LectureDesAteliers.Idee::mienne)
                        .map(i -> idee(i, zone, t))
                        .toList(),
                idees.stream()
                        .filter(i -> !i.mienne())
                        .map(i -> new PageMesAteliers.IdeeDUnAutre(
                                i.id().toString(), i.titre(), i.onFait(), aussi(i, t), i.dit()))
                        .toList(),
                fait);
    }

    private static PageMesAteliers.Idee idee(LectureDesAteliers.Idee i, ZoneId zone, Ton t) {
        String le = EnFrancais.jourDuMois(i.le().atZoneSameInstant(zone).toLocalDate());
        String etat = i.reponduLe() == null
                ? t.dire("ateliers.idees." + i.etat())
                : t.dire(
                        "ateliers.idees.repondu",
                        t.dire("ateliers.idees." + i.etat()),
                        EnFrancais.jourDuMois(
                                i.reponduLe().atZoneSameInstant(zone).toLocalDate()));
        return new PageMesAteliers.Idee(t.dire("ateliers.idees.une", i.titre(), le), etat, i.mots(), aussi(i, t));
    }

    private static String aussi(LectureDesAteliers.Idee i, Ton t) {
        return switch (i.aussi()) {
            case 0 -> "";
            case 1 -> t.dire("ateliers.idees.aussi.un");
            default -> t.dire("ateliers.idees.aussi", i.aussi());
        };
    }

    private static Filtre filtre(Ton t, String valeur, String quand) {
        boolean ici = valeur.equals(quand)
                || valeur.equals("semaine") && !List.of("soir", "mois").contains(quand);
        return new Filtre(t.dire("ateliers.quand." + valeur), "/moi/ateliers?quand=" + valeur, ici);
    }

    private static Carte carte(Seance s, String delai, ZoneId zone, Ton t) {
        var local = s.debut().atZone(zone);
        int libres = Math.max(0, s.places() - s.prises());
        return new Carte(
                s.id().toString(),
                EnFrancais.nomCourt(local.getDayOfWeek()),
                Integer.toString(local.getDayOfMonth()),
                EnFrancais.heure(local.toLocalTime()),
                s.titre(),
                s.lieu(),
                s.onFait(),
                s.onGarde(),
                s.avec().isEmpty() ? Optional.empty() : Optional.of(t.dire("ateliers.avec", s.avec())),
                s.places() > DESSINEES
                        ? List.of()
                        : IntStream.range(0, s.places())
                                .mapToObj(i -> i < s.prises())
                                .toList(),
                libres,
                etat(s, libres),
                s.rang(),
                delai,
                s.serie(),
                s.tient().isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                t.dire("ateliers.tiens", t.dire("ateliers.role." + RoleTenu.valueOf(s.tient())))));
    }

    private static Etat etat(Seance s, int libres) {
        if (s.etat().equals("ANNULEE")) {
            return Etat.ANNULEE;
        }
        return switch (s.mien()) {
            case "INSCRIT" -> Etat.INSCRIT;
            case "EN_ATTENTE" -> Etat.EN_ATTENTE;
            case "PROPOSEE" -> Etat.PROPOSEE;
            default -> libres == 0 ? Etat.COMPLET : Etat.LIBRE;
        };
    }
}
