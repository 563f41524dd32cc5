package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.CreneauxLibres;
import fr.coteacote.agenda.GenresDeRendezVous;
import fr.coteacote.agenda.GenresDeRendezVous.Genre;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.PrendreRendezVous;
import fr.coteacote.agenda.SeVoirADistance;
import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Free hours of one colleague or of several together, and the meeting that one of them makes. */
@Component
class CompositionDesCreneaux {
    private static final int JOURS = 60;
    private static final String TOUS = "tous";
    private static final int AU_PLUS = 30;

    private final CreneauxLibres creneaux;
    private final SeVoirADistance distance;
    private final GenresDeRendezVous genres;
    private final LectureDeLAgenda lecture;
    private final AccesAuDossier acces;
    private final Structures structures;

    CompositionDesCreneaux(
            CreneauxLibres creneaux,
            SeVoirADistance distance,
            GenresDeRendezVous genres,
            LectureDeLAgenda lecture,
            AccesAuDossier acces,
            Structures structures) {
        this.creneaux = creneaux;
        this.distance = distance;
        this.genres = genres;
        this.lecture = lecture;
        this.acces = acces;
        this.structures = structures;
    }

    /** What is asked for; what a form leaves out is the first of the list. */
    record Saisie(List<String> avec, String genre, String modalite, String ou) {
        Saisie {
            avec = Optional.ofNullable(avec).map(List::copyOf).orElse(List.of());
            genre = Objects.requireNonNullElse(genre, "");
            modalite = Objects.requireNonNullElse(modalite, "");
            ou = Objects.requireNonNullElse(ou, "");
        }
    }

    @Transactional(readOnly = true)
    PageCreneaux page(JeuneId jeune, MembreId moi, Saisie saisie, Optional<String> refus) {
        var genre = genre(saisie);
        var modalite = modalite(saisie, genre);
        var tous = lecture.collegues();
        var ensemble = ensemble(saisie, tous, moi);
        return new PageCreneaux(
                jeune.toString(),
                acces.droit(jeune, moi).prenom(),
                genres.tous().stream()
                        .map(g -> new Choix(cle(g), g.nom() + ", " + EnFrancais.duree(g.duree()), g.equals(genre)))
                        .toList(),
                Stream.of(Modalite.values())
                        .filter(genre.modalites()::contains)
                        .map(m -> new Choix(m.name(), m.libelle(), m == modalite))
                        .toList(),
                tous.stream()
                        .map(c -> new Choix(c.id().toString(), c.nom(), ensemble.contains(new MembreId(c.id()))))
                        .toList(),
                ensemble.isEmpty(),
                phrase(ensemble.size()),
                distance.neConvientPas(jeune),
                jours(libres(jeune, genre, ensemble)),
                refus);
    }

    private static String phrase(int combien) {
        if (combien == 0) {
            return "Les heures libres de toute l’équipe, la première d’abord.";
        }
        return combien > 1
                ? "Les heures où vous êtes libres tous les " + EnFrancais.nombre(combien, false)
                        + ", la première d’abord."
                : "Les heures libres, la première d’abord.";
    }

    /** The meetings that the chosen hours make, of those still free; empty when one is not. */
    @Transactional(readOnly = true)
    Optional<List<PrendreRendezVous.Demande>> demandes(
            JeuneId jeune, MembreId moi, Saisie saisie, List<String> heures) {
        var genre = genre(saisie);
        var ensemble = ensemble(saisie, lecture.collegues(), moi);
        var libres = libres(jeune, genre, ensemble).stream()
                .filter(c -> heures.contains(valeur(c)))
                .toList();
        return libres.isEmpty() || libres.size() != Set.copyOf(heures).size()
                ? Optional.empty()
                : Optional.of(libres.stream()
                        .map(c -> demande(jeune, c, genre, saisie, ensemble))
                        .toList());
    }

    private static PrendreRendezVous.Demande demande(
            JeuneId jeune, Creneau c, Genre genre, Saisie saisie, Set<MembreId> ensemble) {
        var modalite = modalite(saisie, genre);
        boolean ici = modalite == Modalite.SUR_PLACE || modalite == Modalite.MARCHE;
        String ou =
                saisie.ou().substring(0, Math.min(saisie.ou().length(), 200)).strip();
        return new PrendreRendezVous.Demande(
                        jeune,
                        c.membre(),
                        ici ? Optional.of(c.lieu()) : Optional.empty(),
                        modalite == Modalite.HORS_LES_MURS ? ou : "",
                        Nature.ENTRETIEN,
                        modalite,
                        c.debut(),
                        c.fin(),
                        "")
                .avec(
                        genre.id(),
                        ensemble.stream().filter(m -> !m.equals(c.membre())).toList());
    }

    private List<Creneau> libres(JeuneId jeune, Genre genre, Set<MembreId> ensemble) {
        return creneaux.premieres(creneaux.pour(jeune, JOURS).avec(ensemble).durant(genre.duree()), AU_PLUS);
    }

    private List<PageCreneaux.Jour> jours(List<Creneau> libres) {
        var zone = structures.courante().fuseau();
        return creneaux.parJour(libres).entrySet().stream()
                .map(e -> new PageCreneaux.Jour(
                        EnFrancais.jour(e.getKey()),
                        e.getValue().stream()
                                .map(c -> new PageCreneaux.Heure(
                                        valeur(c),
                                        EnFrancais.heure(c.debut().atZone(zone).toLocalTime()),
                                        ""))
                                .toList()))
                .toList();
    }

    private static String valeur(Creneau creneau) {
        return creneau.membre() + "|" + creneau.debut();
    }

    private static Set<MembreId> ensemble(Saisie saisie, List<LectureDeLAgenda.Collegue> tous, MembreId moi) {
        var choisis = tous.stream()
                .filter(c -> saisie.avec().contains(c.id().toString()))
                .map(c -> new MembreId(c.id()))
                .collect(Collectors.toSet());
        return saisie.avec().contains(TOUS) ? Set.of() : choisis.isEmpty() ? Set.of(moi) : choisis;
    }

    private Genre genre(Saisie saisie) {
        var tous = genres.tous();
        return tous.stream()
                .filter(g -> cle(g).equals(saisie.genre()))
                .findFirst()
                .orElse(tous.getFirst());
    }

    private static Modalite modalite(Saisie saisie, Genre genre) {
        return Stream.of(Modalite.values())
                .filter(m -> genre.modalites().contains(m))
                .filter(m -> m.name().equals(saisie.modalite()))
                .findFirst()
                .orElseGet(() -> Stream.of(Modalite.values())
                        .filter(genre.modalites()::contains)
                        .findFirst()
                        .orElseThrow());
    }

    private static String cle(Genre genre) {
        return genre.id().map(Object::toString).orElse("");
    }
}
