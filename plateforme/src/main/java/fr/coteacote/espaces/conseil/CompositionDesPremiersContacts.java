package fr.coteacote.espaces.conseil;

import fr.coteacote.accueil.Contacts.Canal;
import fr.coteacote.espaces.conseil.LectureDesPremiersContacts.Delais;
import fr.coteacote.espaces.conseil.PageAccueilDuLieu.PremiersContacts;
import fr.coteacote.socle.Anonymat;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says how first contacts went for a year; a delay is said from five people on. */
@Component
class CompositionDesPremiersContacts {
    private static final String PAS_ASSEZ = "Moins de cinq personnes";

    private final LectureDesPremiersContacts lecture;
    private final Structures structures;

    CompositionDesPremiersContacts(LectureDesPremiersContacts lecture, Structures structures) {
        this.lecture = lecture;
        this.structures = structures;
    }

    List<PremiersContacts> composer() {
        return lecture.depuis(ilYAUnAn()).stream()
                .map(CompositionDesPremiersContacts::ligne)
                .toList();
    }

    /** Several themes at once, among first welcomes (S2-09). */
    String plusieursThemes() {
        var compte = lecture.accueilsDepuis(ilYAUnAn());
        if (compte.accueils() < Anonymat.K) {
            return "Moins de cinq premiers accueils depuis un an\u00a0: rien à compter encore.";
        }
        String accueils = compte.accueils() + " premiers accueils depuis un an. ";
        return accueils
                + (compte.plusieurs() < Anonymat.K
                        ? "Moins de cinq personnes parlent de deux thèmes ou plus."
                        : "%d personnes parlent de deux thèmes ou plus, soit %d\u00a0%%."
                                .formatted(
                                        compte.plusieurs(),
                                        Math.round(100.0 * compte.plusieurs() / compte.accueils())));
    }

    private Instant ilYAUnAn() {
        return structures
                .aujourdhui()
                .minusYears(1)
                .atStartOfDay(structures.courante().fuseau())
                .toInstant();
    }

    private static PremiersContacts ligne(Delais d) {
        boolean assez = d.contacts() >= Anonymat.K;
        return new PremiersContacts(
                canal(d.canal()),
                d.contacts(),
                d.rencontres(),
                assez ? dire(d.reponse()) : PAS_ASSEZ,
                d.rencontres() >= Anonymat.K ? dire(d.attente()) : PAS_ASSEZ);
    }

    private static String canal(Canal canal) {
        return switch (canal) {
            case SITE -> "La porte, en ligne";
            case QR -> "Une affiche, un code";
            case SMS -> "Un SMS";
            case APPEL -> "Un appel";
            case VISITE -> "Sur place";
            case ORIENTATION -> "Un partenaire";
        };
    }

    private static String dire(Optional<Duration> delai) {
        return delai.map(CompositionDesPremiersContacts::dire).orElse("Pas encore");
    }

    private static String dire(Duration delai) {
        if (delai.toMinutes() < 1) {
            return "Tout de suite";
        }
        if (delai.toHours() < 24) {
            return EnFrancais.duree(delai.toHours() < 1 ? delai : Duration.ofHours(delai.toHours()));
        }
        return EnFrancais.delai(Math.round(delai.toHours() / 24.0));
    }
}
