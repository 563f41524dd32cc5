package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Cle;
import fr.coteacote.possibles.Conditions;
import fr.coteacote.possibles.Constat;
import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Diplome;
import fr.coteacote.possibles.Experience;
import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Presentation;
import fr.coteacote.possibles.Source;
import fr.coteacote.possibles.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Missions of the engagement feed: service civique and volunteering. */
final class MissionsDEngagement {
    private static final String ANNONCEUR_SERVICE_CIVIQUE = "5f99dbe75eb1ad767733b206";
    private static final int JOURS_AVANT_DOUTE = 30;
    private static final Pattern BALISES = Pattern.compile("<[^>]{0,500}>");
    private static final Map<String, Genre> TYPES = Map.of(
            "volontariat_service_civique", Genre.SERVICE_CIVIQUE,
            "benevolat", Genre.BENEVOLAT,
            "volontariat_sapeurs_pompiers", Genre.BENEVOLAT,
            "volontariat_reserve_operationnelle", Genre.BENEVOLAT);
    private static final Map<String, Theme> DOMAINES = Map.ofEntries(
            Map.entry("culture-loisirs", Theme.CULTURE_SPORT_LOISIRS),
            Map.entry("sport", Theme.CULTURE_SPORT_LOISIRS),
            Map.entry("sante", Theme.SANTE),
            Map.entry("education", Theme.FORMATION),
            Map.entry("emploi", Theme.EMPLOI),
            Map.entry("numerique", Theme.NUMERIQUE),
            Map.entry("solidarite-insertion", Theme.LIEN_SOCIAL),
            Map.entry("humanitaire", Theme.LIEN_SOCIAL),
            Map.entry("vivre-ensemble", Theme.LIEN_SOCIAL));
    private static final Set<String> AUTRES_DOMAINES = Set.of(
            "animaux",
            "autre",
            "batiment-industrie-logistique",
            "benevolat-competences",
            "communication",
            "environnement",
            "gestion-finance-droit",
            "memoire-et-citoyennete",
            "prevention-protection",
            "recherche",
            "service-public-defense-securite");

    private final Contexte contexte;

    MissionsDEngagement(Contexte contexte) {
        this.contexte = contexte;
    }

    Optional<Opportunite> lire(Objet o) {
        var id = o.texte("id").or(() -> o.texte("_id")).or(() -> o.texte("clientId"));
        var titre = o.texte("title").map(MissionsDEngagement::sansBalises).filter(t -> !t.isEmpty());
        if (id.isEmpty() || titre.isEmpty()) {
            o.refuser(Nature.CHAMP_OBLIGATOIRE_ABSENT, id.isEmpty() ? "id" : "title");
            return Optional.empty();
        }
        var genre = genre(o);
        if (genre.isEmpty()
                || o.rempli("deletedAt")
                || o.texte("statusCode").filter(s -> !s.equals("ACCEPTED")).isPresent()) {
            o.refuser(
                    Nature.NON_PUBLIEE, genre.isEmpty() ? "type" : o.rempli("deletedAt") ? "deletedAt" : "statusCode");
            return Optional.empty();
        }
        var lieu = new LieuDeMission(contexte.territoire()).lire(o);
        var calendrier = calendrier(o);
        boolean civique = genre.get() == Genre.SERVICE_CIVIQUE;
        var presentation = presentation(o, titre.get(), civique);
        var conditions = conditions(o, civique);
        return Optional.of(new Opportunite(
                id.get(),
                genre.get(),
                presentation,
                source(o, id.get()),
                lieu,
                calendrier,
                conditions,
                civique ? Set.of(Cle.EXPERIENCE) : Set.of(),
                false));
    }

    private static Optional<Genre> genre(Objet o) {
        boolean annonceur =
                o.texte("publisherId").filter(ANNONCEUR_SERVICE_CIVIQUE::equals).isPresent();
        var type = o.texte("type");
        if (type.isPresent() && !TYPES.containsKey(type.get())) {
            o.codeInconnu("type", type.get());
        }
        return type.flatMap(t -> Optional.ofNullable(TYPES.get(t)))
                .or(() -> type.isEmpty() && annonceur ? Optional.of(Genre.SERVICE_CIVIQUE) : Optional.empty());
    }

    private static Presentation presentation(Objet o, String titre, boolean civique) {
        var domaine = o.texte("domain");
        domaine.filter(d -> !DOMAINES.containsKey(d) && !AUTRES_DOMAINES.contains(d))
                .ifPresent(d -> o.codeInconnu("domain", d));
        return new Presentation(
                titre,
                civique ? "Une mission utile, indemnisée" : "Une aide utile à donner, sans pression",
                true,
                o.texte("organizationName"),
                o.code("organizationSiret", 14),
                Set.of(domaine.flatMap(d -> Optional.ofNullable(DOMAINES.get(d)))
                        .orElse(Theme.CITOYENNETE)),
                Optional.empty(),
                Constat.de(civique),
                OptionalInt.empty(),
                List.of());
    }

    private static Source source(Objet o, String id) {
        return new Source(
                o.texte("publisherName").orElse("API Engagement"),
                id,
                o.texte("applicationUrl"),
                o.jour("updatedAt").or(() -> o.jour("postedAt")).or(() -> o.jour("createdAt")));
    }

    private Calendrier calendrier(Objet o) {
        var debut = o.jour("startAt");
        var fin = o.jour("endAt");
        boolean depasse = debut.filter(d -> d.isBefore(contexte.jour().minusDays(JOURS_AVANT_DOUTE)))
                .isPresent();
        var places = o.nombre("places");
        return new Calendrier(
                debut,
                fin,
                depasse && fin.isEmpty(),
                TexteHoraire.lire(o.texte("schedule").stream().toList()),
                places.isPresent()
                        ? OptionalInt.of((int) Math.clamp(places.getAsDouble(), 0, 9999))
                        : OptionalInt.empty());
    }

    private static Conditions conditions(Objet o, boolean civique) {
        var autres = new ArrayList<>(o.liste("requirements"));
        var ages = ages(civique, o.booleen("openToMinors"));
        if (!o.illisibles().isEmpty()) {
            autres.add("des informations illisibles : " + String.join(", ", o.illisibles()));
        }
        return new Conditions(
                ages,
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                new Diplome.NonDemande(),
                new Experience.NonDemandee(),
                Set.of(),
                Set.of(),
                new Cout.Gratuit(),
                autres.isEmpty() ? Optional.empty() : Optional.of(String.join(" ; ", autres)));
    }

    private static Ages ages(boolean civique, Optional<Boolean> mineurs) {
        if (civique) {
            return Regles.ages(mineurs.map(oui -> oui ? "service-civique-mineurs-acceptes" : "service-civique-majeurs")
                    .orElse("service-civique-non-dit"));
        }
        return mineurs.map(oui -> oui ? Ages.TOUS : Regles.ages("benevolat-majeurs"))
                .orElseGet(() -> Regles.ages("benevolat-non-dit"));
    }

    private static String sansBalises(String texte) {
        return BALISES.matcher(texte).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
