package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.PageLesJeunes.Ligne;
import fr.coteacote.espaces.conseil.PageMaJournee.Signal;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One person of the list: what to lean on, since when, when next, and one calm signal at most. */
@Component
class LigneDesJeunes {
    private final Structures structures;

    LigneDesJeunes(Structures structures) {
        this.structures = structures;
    }

    Ligne composer(LectureDesJeunes.Vue v, LocalDate jour, boolean tous, boolean nouvelles) {
        ZoneId zone = structures.courante().fuseau();
        var personne = Teintes.personne(v.id(), v.prenom(), v.nom());
        String age =
                v.naissance() == null ? "" : Period.between(v.naissance(), jour).getYears() + " ans";
        String details = List.of(age, v.lieu() == null ? "" : v.lieu()).stream()
                .filter(s -> !s.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        return new Ligne(
                "/equipe/jeunes/" + v.id(),
                personne,
                details,
                v.appui().isEmpty() ? v.pas() : v.appui(),
                v.themes(),
                EnFrancais.ilYA(LocalDate.ofInstant(v.dernierContact(), zone), jour),
                v.canal(),
                v.prochain() == null ? "À proposer" : quand(v.prochain(), zone, jour),
                v.prochain() == null,
                signal(v, zone, jour),
                tous && v.referent() != null ? v.referent() : "",
                nouvelles ? Optional.of("/equipe/messages/" + v.id()) : Optional.empty());
    }

    private static String quand(Instant instant, ZoneId zone, LocalDate jour) {
        var local = instant.atZone(zone);
        String le = EnFrancais.jourProche(local.toLocalDate(), jour);
        return local.toLocalDate().equals(jour) ? EnFrancais.moment(le, local.toLocalTime()) : le;
    }

    private static Optional<Signal> signal(LectureDesJeunes.Vue v, ZoneId zone, LocalDate jour) {
        long silence = ChronoUnit.DAYS.between(LocalDate.ofInstant(v.dernierContact(), zone), jour);
        return switch (v.etat()) {
            case "EN_PAUSE" -> Optional.of(new Signal("En pause, c’est son choix", "hourglass", "neutre"));
            case "SORTI" -> Optional.of(new Signal("Parti, peut revenir", "door-enter", "neutre"));
            default -> {
                if (v.pasLe() != null && v.pasLe().isAfter(jour.minusDays(8))) {
                    yield Optional.of(new Signal("Étape à fêter", "confetti", "fete"));
                }
                if (silence > v.rythme() && v.prochain() == null) {
                    yield Optional.of(new Signal(
                            "Sans contact depuis " + EnFrancais.delai(silence), "message-circle", "nouvelles"));
                }
                yield v.prochain() == null
                        ? Optional.of(new Signal("Pas de rendez-vous prévu", "message-circle", "nouvelles"))
                        : Optional.empty();
            }
        };
    }
}
