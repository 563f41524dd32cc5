package fr.coteacote.espaces.conseil;

import fr.coteacote.donnees.ListeAExporter;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.espaces.conseil.LectureDesJeunes.Question;
import fr.coteacote.espaces.conseil.LectureDesJeunes.Vue;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** « Les jeunes » as a file: the same people as on the page, for the same eyes. */
@Component
class ListeDesJeunes implements ListeAExporter {
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    /** As many pages as the largest structure. */
    private static final int TOUT = 2_000;

    private final LectureDesJeunes lecture;
    private final Structures structures;
    private final Clock horloge;

    ListeDesJeunes(LectureDesJeunes lecture, Structures structures, Clock horloge) {
        this.lecture = lecture;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Override
    public String cle() {
        return "jeunes";
    }

    @Override
    public String titre() {
        return "Les jeunes";
    }

    @Override
    public String criteres(Map<String, String> filtre) {
        String vue =
                switch (filtre.getOrDefault("vue", "")) {
                    case "sans-contact" -> "sans contact";
                    case "a-feter" -> "à fêter";
                    case "nouveaux" -> "nouveaux";
                    case "en-pause" -> "en pause";
                    case "en-veille" -> "en veille";
                    case "structure" -> "toute la structure";
                    default -> "toutes et tous";
                };
        return vue
                + (filtre.getOrDefault("lieu", "").isEmpty() ? "" : ", un lieu")
                + theme(filtre).map(t -> ", thème « " + t.libelle() + " »").orElse("")
                + (filtre.getOrDefault("q", "").isEmpty() ? "" : ", une recherche par nom");
    }

    @Override
    @Transactional(readOnly = true)
    public Feuille lire(Map<String, String> filtre) {
        var question = question(filtre);
        var lignes = lecture.page(question, false);
        if (lignes.isEmpty() && question.q().strip().length() > 2) {
            lignes = lecture.page(question, true);
        }
        return new Feuille(
                List.of(
                        "Prénom",
                        "Nom",
                        "Date de naissance",
                        "Lieu",
                        "État",
                        "Référent",
                        "Dernier contact",
                        "Prochaine rencontre"),
                lignes.stream().map(this::ligne).toList());
    }

    private Question question(Map<String, String> filtre) {
        if (!(EnStructure.acteur() instanceof Acteur.Equipe moi)) {
            throw new Introuvable("liste");
        }
        String vue = filtre.getOrDefault("vue", "");
        boolean tous = vue.equals("structure") || !moi.a(Role.CONSEIL, Role.SECRET, Role.RELATION_ENTREPRISE);
        return new Question(
                tous ? null : moi.membre(),
                filtre.getOrDefault("q", ""),
                vue,
                lieu(filtre.getOrDefault("lieu", "")),
                theme(filtre),
                filtre.getOrDefault("tri", ""),
                TOUT,
                horloge.instant(),
                structures.aujourdhui());
    }

    private static Optional<Theme> theme(Map<String, String> filtre) {
        return LectureDesJeunes.theme(filtre.getOrDefault("theme", ""));
    }

    private static @Nullable UUID lieu(String texte) {
        return texte.isEmpty() ? null : UUID.fromString(texte);
    }

    private List<String> ligne(Vue vue) {
        return List.of(
                vue.prenom(),
                vue.nom(),
                Optional.ofNullable(vue.naissance()).map(JOUR::format).orElse(""),
                Objects.requireNonNullElse(vue.lieu(), ""),
                etat(vue.etat()),
                Objects.requireNonNullElse(vue.referent(), ""),
                jour(vue.dernierContact()),
                vue.prochain() == null ? "" : jour(vue.prochain()));
    }

    private String jour(Instant instant) {
        return JOUR.format(LocalDate.ofInstant(instant, structures.courante().fuseau()));
    }

    private static String etat(String etat) {
        return switch (etat) {
            case "ACCUEILLI" -> "accueilli";
            case "ACCOMPAGNE" -> "accompagné";
            case "EN_PAUSE" -> "en pause";
            case "EN_VEILLE" -> "sans nouvelles";
            case "SORTI" -> "parti, peut revenir";
            default -> "archivé";
        };
    }
}
