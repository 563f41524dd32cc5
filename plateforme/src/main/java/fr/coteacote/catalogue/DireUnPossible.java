package fr.coteacote.catalogue;

import fr.coteacote.catalogue.PossibleDit.Etape;
import fr.coteacote.catalogue.PossibleDit.Fait;
import fr.coteacote.catalogue.PossibleDit.LevierDit;
import fr.coteacote.catalogue.PossibleDit.RaisonDite;
import fr.coteacote.catalogue.PossibleDit.Sens;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Genre;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Opportunite;
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

/** Says one possible in French: only what its source gives, and no promise. */
record DireUnPossible(LocalDate jour) {
    private static final Pattern AVANT_DEUX_POINTS = Pattern.compile(" (?=[:;!?»])|(?<=«) ");

    PossibleDit dire(Proposition p) {
        var o = p.opportunite();
        var carte = p.carte();
        return new PossibleDit(
                o.id(),
                o.presentation().titre(),
                o.presentation().benefice(),
                mot(o.genre()),
                theme(o),
                faits(o, p.raisons()),
                carte.stream().map(DireUnPossible::raison).toList(),
                p.raisons().stream()
                        .filter(r -> !carte.contains(r))
                        .map(DireUnPossible::raison)
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
                o.source().lien());
    }

    private static RaisonDite raison(Raison raison) {
        return new RaisonDite(
                AVANT_DEUX_POINTS
                        .matcher(fr.coteacote.possibles.EnFrancais.dire(raison))
                        .replaceAll("\u00a0"),
                switch (raison) {
                    case Raison.Pour _ -> Sens.POUR;
                    case Raison.Contre _ -> Sens.MANQUE;
                    case Raison.AVerifier _ -> Sens.A_VERIFIER;
                    case Raison.Info _ -> Sens.INFO;
                });
    }

    /** « Coup de main » is kept for the help given without a file (DOMAINE §1). */
    static String mot(Genre genre) {
        return genre == Genre.BENEVOLAT ? "Une aide à donner" : genre.mot();
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

    private Optional<String> quand(Calendrier c) {
        if (c.debut().filter(d -> d.isAfter(jour)).isPresent()) {
            return Optional.of("Dès le " + court(c.debut().orElseThrow()));
        }
        if (c.fin().isPresent()) {
            return Optional.of(
                    c.fin().get().equals(jour)
                            ? "Aujourd’hui encore"
                            : "Jusqu’au " + court(c.fin().get()));
        }
        return c.debut().isPresent() ? Optional.of("Dès maintenant") : Optional.empty();
    }

    private static String court(LocalDate jour) {
        return EnFrancais.jourDuMois(jour);
    }

    private static Optional<String> lieu(Lieu lieu) {
        return lieu instanceof Lieu.ADistance
                ? Optional.of("Sans se déplacer")
                : Optional.of(TableDesPossibles.lieu(lieu)).filter(nom -> !nom.isEmpty());
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
