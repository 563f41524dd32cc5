package fr.coteacote.catalogue;

import fr.coteacote.catalogue.PossibleDit.Etape;
import fr.coteacote.catalogue.PossibleDit.Fait;
import fr.coteacote.catalogue.PossibleDit.LevierDit;
import fr.coteacote.catalogue.PossibleDit.RaisonDite;
import fr.coteacote.catalogue.PossibleDit.Sens;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Point;
import fr.coteacote.possibles.Proposition;
import fr.coteacote.possibles.Raison;
import fr.coteacote.possibles.Recommandation;
import fr.coteacote.possibles.Verdict;
import fr.coteacote.socle.web.EnFrancais;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says one possible in French: only what its source gives, and no promise.
 *
 * @param departDit false when distances are counted from where the structure receives, because nobody said
 * @param registre how reasons speak to whoever reads
 */
record DireUnPossible(LocalDate jour, boolean departDit, fr.coteacote.possibles.EnFrancais registre) {
    private static final Pattern AVANT_DEUX_POINTS = Pattern.compile(" (?=[:;!?»])|(?<=«) ");

    static DireUnPossible a(LaPersonne.Situee qui, LocalDate jour) {
        return new DireUnPossible(jour, qui.departDit(), qui.registre());
    }

    PossibleDit dire(Proposition p) {
        var o = p.opportunite();
        var carte = carte(p);
        return new PossibleDit(
                o.id(),
                o.presentation().titre(),
                o.presentation().benefice(),
                rangement(o),
                theme(o),
                faits(o, p.raisons()),
                carte.stream().map(this::raison).toList(),
                p.raisons().stream()
                        .filter(r -> !carte.contains(r))
                        .map(this::raison)
                        .toList(),
                p.hasard(),
                p.verdict() == Verdict.BLOQUEE,
                p.leviers().stream()
                        .map(l -> new LevierDit(
                                l.cle().mot(),
                                l.etapes().stream()
                                        .map(e -> new Etape(e.id(), e.titre()))
                                        .toList()))
                        .toList(),
                o.presentation().recommandations().stream()
                        .map(Recommandation::prenom)
                        .toList(),
                source(o),
                o.source().lien(),
                ou(o.lieu()));
    }

    /** What comes back on the day they chose says so first; what a fact says beside is not said twice. */
    private static List<Raison> carte(Proposition p) {
        var revenue = p.raisons().stream().filter(r -> r instanceof Raison.DeRetour);
        return Stream.of(revenue, p.carte().stream(), p.raisons().stream())
                .flatMap(r -> r)
                .filter(r -> !dite(r))
                .distinct()
                .limit(Proposition.RAISONS_SUR_LA_CARTE)
                .toList();
    }

    /** Said by a fact (when, how to get there, places), a badge, or the line of the source. */
    private static boolean dite(Raison raison) {
        return switch (raison) {
            case Raison.TrajetPossible trajet -> trajet.minutes() > 1;
            case Raison.CommenceLe _,
                    Raison.DejaCommence _,
                    Raison.PlacesRestantes _,
                    Raison.RecommandePar _,
                    Raison.VerifieLe _ -> true;
            case Raison.Pour _, Raison.Contre _, Raison.AVerifier _, Raison.Info _ -> false;
        };
    }

    private RaisonDite raison(Raison raison) {
        return new RaisonDite(
                AVANT_DEUX_POINTS.matcher(phrase(raison)).replaceAll("\u00a0"),
                switch (raison) {
                    case Raison.Pour _ -> Sens.POUR;
                    case Raison.Contre _ -> Sens.MANQUE;
                    case Raison.AVerifier _ -> Sens.A_VERIFIER;
                    case Raison.Info _ -> Sens.INFO;
                },
                dite(raison));
    }

    private String phrase(Raison raison) {
        String dite = registre.dire(raison);
        return departDit ? dite : dite.replaceFirst("de chez (toi|vous)", "d’ici");
    }

    /** The word on the card: the domain of life, unless the kind says more. */
    private static String rangement(Opportunite o) {
        return switch (o.genre()) {
            case SERVICE, DROIT, ATELIER -> theme(o).libelle();
            case EMPLOI, ALTERNANCE, FORMATION, IMMERSION, SERVICE_CIVIQUE, BENEVOLAT, EVENEMENT ->
                PossibleDit.mot(o.genre());
        };
    }

    /** The theme it names, else the one its kind lies in. */
    private static Theme theme(Opportunite o) {
        return o.presentation().themes().stream()
                .sorted()
                .map(t -> Theme.valueOf(t.name()))
                .findFirst()
                .orElse(
                        switch (o.genre()) {
                            case EMPLOI -> Theme.EMPLOI;
                            case ALTERNANCE, FORMATION -> Theme.FORMATION;
                            case IMMERSION, EVENEMENT -> Theme.PROJET_PROFESSIONNEL;
                            case SERVICE_CIVIQUE, BENEVOLAT -> Theme.CITOYENNETE;
                            case ATELIER -> Theme.LIEN_SOCIAL;
                            case SERVICE, DROIT -> Theme.DROITS_DEMARCHES;
                        });
    }

    private List<Fait> faits(Opportunite o, List<Raison> raisons) {
        var faits = new ArrayList<Fait>();
        quand(o.calendrier()).ifPresent(texte -> faits.add(new Fait("calendar", texte)));
        o.calendrier().duree().ifPresent(d -> faits.add(new Fait("hourglass", DureeDite.dire(d))));
        lieu(o.lieu()).ifPresent(texte -> faits.add(new Fait("map-pin", texte)));
        raisons.stream()
                .filter(r -> r instanceof Raison.TrajetPossible)
                .map(r -> (Raison.TrajetPossible) r)
                .findFirst()
                .filter(t -> t.minutes() > 1)
                .ifPresent(t -> faits.add(new Fait(
                        "walk",
                        "environ " + t.minutes() + "\u00a0min " + t.moyen().mot())));
        cout(o).ifPresent(texte -> faits.add(new Fait("wallet", texte)));
        o.calendrier().places().ifPresent(n -> faits.add(new Fait("users", n + (n > 1 ? " places" : "\u00a0place"))));
        return faits;
    }

    private static Optional<Point> ou(Lieu lieu) {
        return switch (lieu) {
            case Lieu.SurPlace la when la.imprecisionKm() == 0 -> Optional.of(la.point());
            case Lieu.Plusieurs plusieurs ->
                plusieurs.lieux().stream().map(Lieu.SurPlace::point).findFirst();
            case Lieu.SurPlace _, Lieu.DansLaCommune _, Lieu.ADistance _, Lieu.NonDonne _ -> Optional.empty();
        };
    }

    private Optional<String> quand(Calendrier c) {
        if (c.debut().filter(d -> d.isAfter(jour)).isPresent()) {
            return Optional.of("Dès le " + EnFrancais.jourDuMois(c.debut().orElseThrow()));
        }
        if (c.fin().isPresent()) {
            return Optional.of(
                    c.fin().get().equals(jour)
                            ? "Aujourd’hui encore"
                            : "Jusqu’au " + EnFrancais.jourDuMois(c.fin().get()));
        }
        return c.debut().isPresent() ? Optional.of("Dès maintenant") : Optional.empty();
    }

    private static Optional<String> lieu(Lieu lieu) {
        return lieu instanceof Lieu.ADistance
                ? Optional.of("Sans se déplacer")
                : Optional.of(PaquetDePossibles.lieu(lieu)).filter(nom -> !nom.isEmpty());
    }

    private static Optional<String> cout(Opportunite o) {
        return switch (o.conditions().cout()) {
            case Cout.Payant(var centimes) -> Optional.of(EnFrancais.euros(centimes));
            case Cout.PrixNonDonne _ -> Optional.of("Prix à demander");
            case Cout.Gratuit _, Cout.NonPrecise _ -> Optional.empty();
        };
    }

    private static String source(Opportunite o) {
        return o.source().nom()
                + o.source()
                        .verifieLe()
                        .map(le -> ", vérifié le " + EnFrancais.date(le))
                        .orElse("");
    }
}
