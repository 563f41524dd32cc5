package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Point;
import fr.coteacote.possibles.Territoire;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Puts a thing on the map with what its source gives, from the most precise to the vaguest. */
final class Places {
    private static final Pattern DEPARTEMENT = Pattern.compile("^(\\d{2,3}|2[AB])\\s*-\\s*(.+)$");

    private final Territoire territoire;

    Places(Territoire territoire) {
        this.territoire = territoire;
    }

    /** What a source may say of a place; any of it may be missing. */
    record Indices(
            OptionalDouble latitude,
            OptionalDouble longitude,
            Optional<String> commune,
            Optional<String> codePostal,
            String nom) {
        boolean vides() {
            return latitude.isEmpty() && commune.isEmpty() && codePostal.isEmpty() && nom.isBlank();
        }
    }

    Lieu placer(Indices indices, Objet objet) {
        var commune = indices.commune()
                .flatMap(territoire::commune)
                .or(() -> indices.codePostal().flatMap(p -> territoire.parCodePostal(p, ville(indices.nom()))))
                .or(() -> parLibelle(indices.nom()));
        String code = commune.map(Territoire.Commune::code).or(indices::commune).orElse("");
        var point = point(indices, objet).or(() -> commune.flatMap(Territoire.Commune::point));
        if (point.isPresent()) {
            return new Lieu.SurPlace(point.get(), 0, code, indices.nom());
        }
        if (!code.isEmpty()) {
            return new Lieu.DansLaCommune(code, indices.nom());
        }
        var vague = departement(indices);
        if (vague.isEmpty()) {
            objet.signaler(Nature.LIEU_NON_PLACE, "");
        }
        return vague.orElse(new Lieu.NonDonne());
    }

    private static Optional<Point> point(Indices indices, Objet objet) {
        if (indices.latitude().isEmpty() || indices.longitude().isEmpty()) {
            return Optional.empty();
        }
        double latitude = indices.latitude().getAsDouble();
        double longitude = indices.longitude().getAsDouble();
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || latitude == 0 && longitude == 0) {
            objet.signaler(Nature.TYPE_INATTENDU, "latitude");
            return Optional.empty();
        }
        return Optional.of(new Point(latitude, longitude));
    }

    private static String ville(String libelle) {
        var lu = DEPARTEMENT.matcher(libelle.strip());
        return lu.matches() ? lu.group(2) : libelle;
    }

    private Optional<Territoire.Commune> parLibelle(String libelle) {
        var lu = DEPARTEMENT.matcher(libelle.strip());
        return lu.matches() ? territoire.parNom(lu.group(1), lu.group(2)) : Optional.empty();
    }

    /** Only a departement is known: a circle, so that far away is a no and near is to be checked. */
    private Optional<Lieu> departement(Indices indices) {
        var lu = DEPARTEMENT.matcher(indices.nom().strip());
        var code = lu.matches()
                ? Optional.of(lu.group(1))
                : indices.codePostal().filter(p -> p.length() == 5).map(Territoire::departementDe);
        return code.flatMap(territoire::departement)
                .map(c -> new Lieu.SurPlace(c.centre(), c.rayonKm(), "", indices.nom()));
    }
}
