package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Public;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where v1 and v0 of data·inclusion put the same thing. */
enum VersionInclusion {
    V1 {
        @Override
        Set<String> types(Objet o) {
            return connus(o, "type", Set.copyOf(o.texte("type").stream().toList()), TYPES_V1);
        }

        @Override
        Set<Public> publics(Objet o) {
            return Codes.publics(o, "publics", false);
        }

        @Override
        Optional<String> publicsPrecisions(Objet o) {
            return o.texte("publics_precisions");
        }

        @Override
        Optional<String> conditions(Objet o) {
            return o.texte("conditions_acces");
        }

        @Override
        Set<String> zones(Objet o) {
            var zones = new HashSet<String>();
            o.liste("zone_eligibilite").forEach(z -> zones.add(FRANCE.contains(z) ? "france" : Nombres.code(z, 2)));
            return zones;
        }

        @Override
        Cout cout(Objet o) {
            return prix(o, o.texte("frais").stream().toList());
        }

        @Override
        Optional<String> lien(Objet o) {
            return o.texte("lien_mobilisation").or(() -> o.texte("lien_source"));
        }

        @Override
        Optional<LocalDate> suspension(Objet o) {
            return Optional.empty();
        }

        @Override
        boolean seulementParProfessionnel(Objet o) {
            return o.liste("mobilisable_par").equals(List.of("professionnels"));
        }
    },
    V0 {
        @Override
        Set<String> types(Objet o) {
            return connus(o, "types", new HashSet<>(o.liste("types")), TYPES_V0);
        }

        @Override
        Set<Public> publics(Objet o) {
            return Codes.publics(o, "profils", true);
        }

        @Override
        Optional<String> publicsPrecisions(Objet o) {
            return o.texte("profils_precisions");
        }

        @Override
        Optional<String> conditions(Objet o) {
            var textes = Stream.of("pre_requis", "justificatifs")
                    .flatMap(champ -> o.liste(champ).stream())
                    .toList();
            return textes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", textes));
        }

        @Override
        Set<String> zones(Objet o) {
            var code = o.texte("zone_diffusion_code");
            return switch (o.texte("zone_diffusion_type").orElse("")) {
                case "" -> Set.of();
                case "pays" -> Set.of("france");
                case "commune" -> code.map(c -> Set.of(Nombres.code(c, 5))).orElse(ZONE_ILLISIBLE);
                case "departement" -> code.map(c -> Set.of(Nombres.code(c, 2))).orElse(ZONE_ILLISIBLE);
                case "epci" -> code.map(c -> Set.of(Nombres.code(c, 9))).orElse(ZONE_ILLISIBLE);
                case "region" ->
                    code.map(c -> Set.of("region-" + Nombres.code(c, 2))).orElse(ZONE_ILLISIBLE);
                case String autre -> {
                    o.codeInconnu("zone_diffusion_type", autre);
                    yield Set.of();
                }
            };
        }

        @Override
        Cout cout(Objet o) {
            return prix(o, o.liste("frais"));
        }

        @Override
        Optional<String> lien(Objet o) {
            return o.texte("prise_rdv")
                    .or(() -> o.texte("formulaire_en_ligne"))
                    .or(() -> o.texte("page_web"))
                    .or(() -> o.texte("lien_source"));
        }

        @Override
        Optional<LocalDate> suspension(Objet o) {
            return o.jour("date_suspension");
        }

        @Override
        boolean seulementParProfessionnel(Objet o) {
            return o.liste("modes_orientation_beneficiaire").isEmpty()
                    && !o.liste("modes_orientation_accompagnateur").isEmpty();
        }
    };

    private static final Set<String> TYPES_V1 =
            Set.of("accompagnement", "aide-financiere", "aide-materielle", "atelier", "formation", "information");
    private static final Set<String> TYPES_V0 = Set.copyOf(List.of(
            ("accompagnement accueil aide-financiere aide-materielle atelier autonomie delegation financement formation"
                            + " information numerique")
                    .split(" ")));
    /** The country, by its word or its INSEE code. */
    private static final Set<String> FRANCE = Set.of("france", "99100");
    /** A zone that no one lives in for sure: to be checked. */
    private static final Set<String> ZONE_ILLISIBLE = Set.of("illisible");

    abstract Set<String> types(Objet o);

    abstract Set<Public> publics(Objet o);

    abstract Optional<String> publicsPrecisions(Objet o);

    abstract Optional<String> conditions(Objet o);

    abstract Set<String> zones(Objet o);

    abstract Cout cout(Objet o);

    abstract Optional<String> lien(Objet o);

    abstract Optional<LocalDate> suspension(Objet o);

    abstract boolean seulementParProfessionnel(Objet o);

    /** v0 fields that v1 does not have. */
    static VersionInclusion de(Objet o) {
        boolean v0 = Stream.of(
                        "types",
                        "profils",
                        "presentation_resume",
                        "presentation_detail",
                        "zone_diffusion_type",
                        "modes_orientation_beneficiaire",
                        "modes_orientation_accompagnateur",
                        "date_suspension")
                .anyMatch(o::a);
        return v0 ? V0 : V1;
    }

    private static Set<String> connus(Objet o, String champ, Set<String> codes, Set<String> liste) {
        codes.stream().filter(c -> !liste.contains(c)).forEach(c -> o.codeInconnu(champ, c));
        return codes;
    }

    /** Free under conditions is read as free; a membership or a pass is to pay. Both at once is to be checked. */
    private static Cout prix(Objet o, List<String> frais) {
        boolean gratuit = false;
        boolean payant = false;
        for (String code : frais) {
            switch (code) {
                case "gratuit", "gratuit-sous-conditions" -> gratuit = true;
                case "payant", "adhesion", "pass-numerique" -> payant = true;
                default -> o.codeInconnu("frais", code);
            }
        }
        if (gratuit == payant) {
            return new Cout.NonPrecise();
        }
        return gratuit ? new Cout.Gratuit() : new Cout.PrixNonDonne();
    }
}
