package fr.coteacote.catalogue.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.PossibleDit;
import fr.coteacote.catalogue.PublierUnPossible;
import fr.coteacote.catalogue.RechercheDansLeCatalogue;
import fr.coteacote.catalogue.RechercheDansLeCatalogue.Question;
import fr.coteacote.catalogue.Recoltes;
import fr.coteacote.catalogue.Signalements;
import fr.coteacote.possibles.Genre;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Adresses;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The team looks for something in the whole catalogue. */
@Controller
@Entree(touteLEquipe = true)
class LesPossibles {
    private static final int PAR_PAGE = 30;

    private final RechercheDansLeCatalogue recherche;
    private final Signalements signalements;
    private final PublierUnPossible publier;
    private final Recoltes recoltes;
    private final Structures structures;

    LesPossibles(
            RechercheDansLeCatalogue recherche,
            Signalements signalements,
            PublierUnPossible publier,
            Recoltes recoltes,
            Structures structures) {
        this.recoltes = recoltes;
        this.structures = structures;
        this.recherche = recherche;
        this.signalements = signalements;
        this.publier = publier;
    }

    @GetMapping("/equipe/possibles")
    String chercher(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String genre,
            @RequestParam(defaultValue = "") String siennes,
            @RequestParam(defaultValue = "0") String debut,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        String mots = q.substring(0, Math.min(80, q.length()));
        int rang = debut.matches("\\d{1,5}") ? Integer.parseInt(debut) : 0;
        var question = new Question(mots, connu(genre), !siennes.isEmpty(), rang, PAR_PAGE);
        var trouvees = recherche.chercher(question);
        boolean apporte = ((Acteur.Equipe) seance.acteur()).a(ImportsDuCatalogue.QUI);
        return rendu.page(
                        "catalogue/possibles",
                        new PageLesPossibles(
                                mots,
                                genres(question.genre()),
                                question.siennes(),
                                trouvees.stream()
                                        .limit(PAR_PAGE)
                                        .map(LesPossibles::ligne)
                                        .toList(),
                                trouvees.size() > PAR_PAGE ? Optional.of(suite(question)) : Optional.empty(),
                                apporte,
                                recoltes.derniere().map(this::fraicheur).orElse(""),
                                signalements.aVerifier().stream()
                                        .map(LesPossibles::aVerifier)
                                        .toList()))
                .entiere();
    }

    private String fraicheur(Recoltes.Derniere d) {
        String le = EnFrancais.jourDuMois(jour(d.le()));
        String reste = d.bonne()
                .map(b -> ", celles du " + EnFrancais.jourDuMois(jour(b)) + " restent.")
                .orElse(", il n’y en a pas encore.");
        return "Offres d’emploi publiques\u00a0: "
                + switch (d.issue()) {
                    case FAITE -> "rafraîchies le " + le + ".";
                    case EN_PARTIE ->
                        "rafraîchies en partie le " + le + ", des demandes étaient trop larges pour leur producteur.";
                    case PRODUCTEUR_MUET -> "leur producteur n’a pas répondu le " + le + reste;
                    case ILLISIBLE -> "rien de lisible n’est venu le " + le + reste;
                    case NON_ECRITE -> "elles n’ont pas pu s’écrire le " + le + reste;
                };
    }

    private LocalDate jour(Instant le) {
        return LocalDate.ofInstant(le, structures.courante().fuseau());
    }

    @PostMapping("/equipe/possibles/signales")
    @Entree(equipe = {Role.CONSEIL, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
    String regarder(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String retirer,
            HttpSession session) {
        if (!retirer.isEmpty()) {
            publier.retirer(id);
        }
        signalements.regarder(id);
        Annonces.dire(session, retirer.isEmpty() ? "C’est noté\u00a0: toujours là." : "C’est retiré.");
        return "redirect:/equipe/possibles";
    }

    private static PageLesPossibles.AVerifier aVerifier(Signalements.AVerifier a) {
        return new PageLesPossibles.AVerifier(
                a.possible(),
                a.titre(),
                Stream.of(dites(a.finis(), "« c’est fini »"), dites(a.faux(), "« il y a une erreur »"))
                        .filter(d -> !d.isEmpty())
                        .collect(Collectors.joining(", ")),
                a.corrigeable() ? "/equipe/possibles/" + a.possible() : "");
    }

    private static String dites(int n, String quoi) {
        return n == 0 ? "" : n + " fois " + quoi.replace("« ", "«\u00a0").replace(" »", "\u00a0»");
    }

    private static String connu(String genre) {
        return Stream.of(Genre.values())
                .map(Genre::name)
                .filter(genre::equals)
                .findFirst()
                .orElse("");
    }

    private static String suite(Question q) {
        return UriComponentsBuilder.fromPath("/equipe/possibles")
                .queryParam("q", "{q}")
                .queryParam("genre", q.genre())
                .queryParam("siennes", q.siennes() ? "oui" : "")
                .queryParam("debut", q.debut() + PAR_PAGE)
                .build(q.mots())
                .toString();
    }

    private static List<PageLesPossibles.Choix> genres(String ici) {
        var tous = Stream.of(new PageLesPossibles.Choix("", "Tout", ici.isEmpty()));
        return Stream.concat(
                        tous,
                        Stream.of(Genre.values())
                                .map(g -> new PageLesPossibles.Choix(
                                        g.name(), PossibleDit.mot(g), g.name().equals(ici))))
                .toList();
    }

    private static PageLesPossibles.Ligne ligne(RechercheDansLeCatalogue.Ligne l) {
        String source = l.origine()
                + l.verifie().map(le -> ", vérifié le " + EnFrancais.date(le)).orElse("");
        return new PageLesPossibles.Ligne(
                Adresses.avec("/equipe/possibles/voir", "id", l.cle()),
                l.sienne() ? "/equipe/possibles/" + l.cle() : "",
                PossibleDit.mot(Genre.valueOf(l.genre())),
                l.titre(),
                quand(l.debut(), l.fin()),
                source,
                l.sienne());
    }

    private static String quand(Optional<LocalDate> debut, Optional<LocalDate> fin) {
        String du = debut.map(d -> "dès le " + EnFrancais.jourDuMois(d)).orElse("");
        String au = fin.map(f -> "jusqu’au " + EnFrancais.jourDuMois(f)).orElse("");
        return EnFrancais.majuscule(du.isEmpty() || au.isEmpty() ? du + au : du + ", " + au);
    }
}
