package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.AtelierId;
import fr.coteacote.agenda.Ateliers;
import fr.coteacote.agenda.HeureLocale;
import fr.coteacote.agenda.Seances;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import fr.coteacote.espaces.conseil.PageAtelier.Saisie;
import fr.coteacote.espaces.conseil.PageAtelier.SaisieDeSeance;
import fr.coteacote.socle.Anonymat;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One workshop on its page, and what its forms say. */
@Component
class CompositionDUnAtelier {
    private static final java.util.Set<String> IDEES = java.util.Set.of("IDEE", "PAS_CETTE_FOIS");

    private final LectureDesAteliers lecture;
    private final LectureDeLAgenda agenda;
    private final LectureDeLaMaison maison;
    private final Structures structures;

    CompositionDUnAtelier(
            LectureDesAteliers lecture, LectureDeLAgenda agenda, LectureDeLaMaison maison, Structures structures) {
        this.lecture = lecture;
        this.agenda = agenda;
        this.maison = maison;
        this.structures = structures;
    }

    @Transactional(readOnly = true)
    PageAtelier nouveau(Saisie saisie, Optional<String> refus) {
        return new PageAtelier(
                "",
                "Un nouvel atelier",
                "",
                false,
                Optional.empty(),
                "",
                themes(saisie),
                maison.lieux(""),
                java.util.List.of(),
                saisie,
                SaisieDeSeance.vide(),
                refus,
                Optional.empty());
    }

    @Transactional(readOnly = true)
    PageAtelier page(
            UUID id,
            MembreId moi,
            Optional<Saisie> tapee,
            SaisieDeSeance seance,
            Optional<String> refus,
            Optional<String> refusDeSeance) {
        var a = lecture.atelier(id);
        var saisie = tapee.orElseGet(() -> new Saisie(
                a.titre(), a.onFait(), a.onGarde(), a.theme(), "" + a.places(), "" + a.minutes(), a.version()));
        String anime = seance.anime().isEmpty() ? moi.toString() : seance.anime();
        return new PageAtelier(
                id.toString(),
                a.titre(),
                a.auteurs(),
                IDEES.contains(a.etat()),
                suite(a),
                retours(a),
                themes(saisie),
                maison.lieux(seance.lieu()),
                agenda.collegues().stream()
                        .map(c -> new Choix(
                                c.id().toString(), c.nom(), c.id().toString().equals(anime)))
                        .toList(),
                saisie,
                seance,
                refus,
                refusDeSeance);
    }

    private Optional<PageAtelier.Suite> suite(LectureDesAteliers.Atelier a) {
        if (!a.dUnJeune() || !IDEES.contains(a.etat())) {
            return Optional.empty();
        }
        var zone = structures.courante().fuseau();
        var reponses = lecture.reponses(a.id()).stream()
                .map(r -> new PageAtelier.Reponse(
                        (r.sens().equals("NON") ? "Pas cette fois" : "De nouveau à regarder")
                                + ", " + r.de() + ", le "
                                + EnFrancais.jourDuMois(
                                        r.le().atZoneSameInstant(zone).toLocalDate()),
                        r.mots()))
                .toList();
        String aussi = a.aussi() == 0
                ? ""
                : a.aussi() + (a.aussi() == 1 ? " personne dit" : " personnes disent") + " «\u00a0moi aussi\u00a0».";
        return Optional.of(new PageAtelier.Suite(a.etat().equals("PAS_CETTE_FOIS"), a.montree(), aussi, reponses));
    }

    private static String retours(LectureDesAteliers.Atelier a) {
        return a.retours() < Anonymat.K
                ? "Les retours se lisent à partir de cinq, sans nom."
                : "%d retours : bien passé pour %d, %d en gardent quelque chose."
                        .formatted(a.retours(), a.plaisir(), a.garde());
    }

    private static java.util.List<Choix> themes(Saisie saisie) {
        return Stream.of(Theme.values())
                .map(t -> new Choix(t.name(), t.libelle(), t.name().equals(saisie.theme())))
                .toList();
    }

    static Optional<Ateliers.Atelier> lire(Saisie s) {
        try {
            if (s.fait().isBlank() || s.garde().isBlank() || s.titre().length() > 120) {
                return Optional.empty();
            }
            return Optional.of(new Ateliers.Atelier(
                    s.titre(),
                    court(s.fait()),
                    court(s.garde()),
                    Theme.valueOf(s.theme()),
                    Integer.parseInt(s.places().strip()),
                    Duration.ofMinutes(Integer.parseInt(s.minutes().strip()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String court(String texte) {
        return texte.substring(0, Math.min(texte.length(), 2_000));
    }

    @Transactional(readOnly = true)
    Optional<Seances.Demande> lireSeance(UUID id, SaisieDeSeance s) {
        var a = lecture.atelier(id);
        boolean connu =
                agenda.collegues().stream().anyMatch(c -> c.id().toString().equals(s.anime()));
        boolean ici = maison.lieux(s.lieu()).stream().anyMatch(Choix::choisi);
        boolean dehors = !s.ailleurs().isBlank();
        if (!connu || !ici && !dehors || s.avec().length() > 80 || s.ailleurs().length() > 200) {
            return Optional.empty();
        }
        try {
            var heure = LocalTime.parse(s.heure());
            return DatesTapees.lireAVenir(s.jour(), structures.aujourdhui())
                    .flatMap(jour -> HeureLocale.instant(
                            jour, heure, structures.courante().fuseau()))
                    .map(debut -> new Seances.Demande(
                            new AtelierId(id),
                            MembreId.of(s.anime()),
                            s.avec(),
                            dehors ? Optional.empty() : Optional.of(LieuId.of(s.lieu())),
                            dehors ? s.ailleurs() : "",
                            debut,
                            Duration.ofMinutes(a.minutes()),
                            a.places()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
