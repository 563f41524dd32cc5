package fr.coteacote.espaces.visiteur;

import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.CreneauxLibres;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.espaces.visiteur.LectureDesLieux.Lieu;
import fr.coteacote.espaces.visiteur.PagePorte.Adresse;
import fr.coteacote.espaces.visiteur.PagePorte.Choix;
import fr.coteacote.espaces.visiteur.PagePorte.Confirmation;
import fr.coteacote.espaces.visiteur.PagePorte.Jour;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Composes the three taps: a place, an hour, and the button that says both. */
@Component
class CompositionDeLaPorte {
    private static final int JOURS = 14;
    private static final int POSSIBLES = 4;
    private static final int HEURES_PROPOSEES = 3;

    private final LectureDesLieux lecture;
    private final CreneauxLibres creneaux;
    private final Structures structures;
    private final Clock horloge;
    private final JdbcClient db;
    private final VoirLesPossibles possibles;

    CompositionDeLaPorte(
            LectureDesLieux lecture,
            CreneauxLibres creneaux,
            Structures structures,
            Clock horloge,
            JdbcClient db,
            VoirLesPossibles possibles) {
        this.possibles = possibles;
        this.lecture = lecture;
        this.creneaux = creneaux;
        this.structures = structures;
        this.horloge = horloge;
        this.db = db;
    }

    /** What was tapped so far; everything may be empty. */
    record Taps(
            String base, Optional<UUID> lieu, Optional<Instant> debut, boolean toutes, String porte, String cherche) {}

    @Transactional(readOnly = true)
    PagePorte composer(Taps taps, boolean creneauPris) {
        List<Lieu> lieux = lecture.lieux();
        Map<UUID, List<Creneau>> libres = creneaux.prochains(JOURS).stream()
                .collect(Collectors.groupingBy(c -> c.lieu().id()));
        var reservables = lieux.stream().filter(l -> libres.containsKey(l.id())).toList();
        var ici = reservables.stream()
                .filter(l -> taps.lieu().filter(l.id()::equals).isPresent())
                .findFirst()
                .or(() -> reservables.stream().findFirst());
        List<Creneau> sesCreneaux =
                ici.map(l -> libres.getOrDefault(l.id(), List.of())).orElse(List.of());
        var choisi = choisi(taps, sesCreneaux);
        var point =
                taps.cherche().isBlank() ? Optional.<LectureDesLieux.Point>empty() : lecture.chercher(taps.cherche());
        return new PagePorte(
                taps.base(),
                reservables.stream().map(l -> choixDuLieu(taps, l, ici)).toList(),
                heures(taps, ici, sesCreneaux, choisi),
                taps.toutes() ? toutes(taps, ici, sesCreneaux, choisi) : List.of(),
                choisi.map(c -> confirmation(c)),
                accueillants(choisi, sesCreneaux),
                taps.porte(),
                creneauPris,
                adresses(lieux, point),
                taps.cherche(),
                !taps.cherche().isBlank() && point.isEmpty(),
                possibles.pour(new QuiRegarde.Passant(""), Set.of(), POSSIBLES).ouverts());
    }

    private static Optional<Creneau> choisi(Taps taps, List<Creneau> libres) {
        return libres.stream()
                .filter(c -> taps.debut().map(c.debut()::equals).orElse(true))
                .findFirst()
                .or(() -> libres.stream().findFirst());
    }

    private static Choix choixDuLieu(Taps taps, Lieu lieu, Optional<Lieu> ici) {
        return new Choix(
                lieu.nom(),
                lieu.icone(),
                adresse(taps, lieu.id(), Optional.empty(), false),
                ici.filter(lieu::equals).isPresent());
    }

    private List<Choix> heures(Taps taps, Optional<Lieu> ici, List<Creneau> libres, Optional<Creneau> choisi) {
        var proposes = new LinkedHashMap<Instant, Creneau>();
        creneaux.parJour(libres).values().stream()
                .map(List::getFirst)
                .limit(HEURES_PROPOSEES)
                .forEach(c -> proposes.put(c.debut(), c));
        choisi.ifPresent(c -> proposes.putIfAbsent(c.debut(), c));
        return proposes.values().stream()
                .map(c -> choixDHeure(taps, ici, c, choisi, quand(c.debut())))
                .toList();
    }

    private List<Jour> toutes(Taps taps, Optional<Lieu> ici, List<Creneau> libres, Optional<Creneau> choisi) {
        return creneaux.parJour(libres).entrySet().stream()
                .map(e -> new Jour(
                        EnFrancais.jour(e.getKey()),
                        e.getValue().stream()
                                .map(c -> choixDHeure(
                                        taps,
                                        ici,
                                        c,
                                        choisi,
                                        EnFrancais.heure(local(c.debut()).toLocalTime())))
                                .toList()))
                .toList();
    }

    private static Choix choixDHeure(
            Taps taps, Optional<Lieu> ici, Creneau creneau, Optional<Creneau> choisi, String libelle) {
        return new Choix(
                libelle,
                "",
                ici.map(l -> adresse(taps, l.id(), Optional.of(creneau.debut()), taps.toutes()))
                        .orElse(""),
                choisi.map(c -> c.debut().equals(creneau.debut())).orElse(false));
    }

    private Confirmation confirmation(Creneau creneau) {
        var debut = local(creneau.debut());
        return new Confirmation(
                creneau.lieu().toString(),
                creneau.debut().toString(),
                "Je viens %s à %s"
                        .formatted(
                                EnFrancais.jourDansLaPhrase(debut.toLocalDate(), structures.aujourdhui()),
                                EnFrancais.heure(debut.toLocalTime())));
    }

    private String quand(Instant instant) {
        var debut = local(instant);
        return EnFrancais.jourProche(debut.toLocalDate(), structures.aujourdhui()) + " "
                + EnFrancais.heure(debut.toLocalTime());
    }

    /** « Nadia ou Karim t’attend. », from those who are free at this hour. */
    private String accueillants(Optional<Creneau> choisi, List<Creneau> libres) {
        if (choisi.isEmpty()) {
            return "";
        }
        var membres = libres.stream()
                .filter(c -> c.debut().equals(choisi.get().debut()))
                .map(c -> c.membre().id())
                .distinct()
                .limit(2)
                .toList();
        List<String> prenoms = db.sql(
                        "select prenom from structures.p_membre where id = any(:membres) order by prenom desc")
                .param("membres", membres.toArray(UUID[]::new))
                .query(String.class)
                .list();
        return String.join(" ou ", prenoms);
    }

    private static List<Adresse> adresses(List<Lieu> lieux, Optional<LectureDesLieux.Point> ici) {
        return ici.map(point -> LectureDesLieux.parDistance(lieux, point)).orElse(lieux).stream()
                .filter(lieu -> !lieu.telephone())
                .map(lieu -> new Adresse(
                        lieu.nom(),
                        lieu.icone().isEmpty() ? "map-pin" : lieu.icone(),
                        lieu.adresse() + (lieu.commune().isEmpty() ? "" : ", " + lieu.commune()),
                        lieu.horaires(),
                        lieu.acces(),
                        ici.flatMap(lieu::distance).orElse("")))
                .toList();
    }

    /** Somebody of the team who is free there and then, if anybody still is. */
    @Transactional(readOnly = true)
    Optional<Creneau> libre(LieuId lieu, Instant debut) {
        return creneaux.prochains(lieu, JOURS).stream()
                .filter(c -> c.debut().equals(debut))
                .findFirst();
    }

    private static String adresse(Taps taps, UUID lieu, Optional<Instant> debut, boolean toutes) {
        var adresse = UriComponentsBuilder.fromPath(
                        taps.porte().isEmpty() ? taps.base() + "/" : taps.base() + "/p/" + taps.porte())
                .queryParam("lieu", lieu);
        debut.ifPresent(instant -> adresse.queryParam("quand", instant));
        if (toutes) {
            adresse.queryParam("toutes", "oui");
        }
        return adresse.build().toUriString() + "#porte";
    }

    private ZonedDateTime local(Instant instant) {
        ZoneId zone = structures.courante().fuseau();
        return instant.atZone(zone);
    }
}
