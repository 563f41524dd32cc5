package fr.coteacote.espaces.conseil;

import fr.coteacote.espaces.conseil.PageEtSi.Choix;
import fr.coteacote.recours.Changement;
import fr.coteacote.recours.EtSi;
import fr.coteacote.recours.EtSi.Projection;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes « et si ? »: amounts rounded to ten euros, what falls said before it does, the best month. */
@Component
class CompositionDEtSi {
    private static final int MOIS_PROPOSES = 6;

    private final LectureDuDossier lecture;
    private final EtSi etSi;
    private final Structures structures;
    private final Textes textes;

    CompositionDEtSi(LectureDuDossier lecture, EtSi etSi, Structures structures, Textes textes) {
        this.lecture = lecture;
        this.etSi = etSi;
        this.structures = structures;
        this.textes = textes;
    }

    @Transactional(readOnly = true)
    PageEtSi composer(JeuneId id, Optional<Changement> changement, int dans) {
        var tete = lecture.tete(id);
        var projection = changement.map(c -> etSi.projeter(id, c, dans));
        return new PageEtSi(
                id.toString(),
                Teintes.personne(id.id(), tete.prenom(), tete.nom()),
                Arrays.stream(Changement.values())
                        .map(c -> new Choix(c.name(), c.phrase(), changement.equals(Optional.of(c))))
                        .toList(),
                IntStream.range(0, MOIS_PROPOSES)
                        .mapToObj(i -> new Choix(Integer.toString(i), mois(mois().plusMonths(i)), i == dans))
                        .toList(),
                projection.flatMap(this::manque),
                projection.flatMap(p -> p instanceof Projection.Faite f
                        ? Optional.of(annee(f, changement.orElseThrow(), mois().plusMonths(dans)))
                        : Optional.empty()));
    }

    private Optional<String> manque(Projection projection) {
        return switch (projection) {
            case Projection.ManqueUneReponse(var question) ->
                Optional.of(textes.tu().dire("question." + question.code()));
            case Projection.ManqueLaNaissance _ -> Optional.of(textes.tu().dire("droits.naissance"));
            case Projection.Faite _ -> Optional.empty();
        };
    }

    private static PageEtSi.Annee annee(Projection.Faite f, Changement changement, YearMonth mois) {
        return new PageEtSi.Annee(
                "Et si " + changement.phrase() + ", en " + mois(mois) + "\u202f?",
                signe(f.ecart()) + " sur douze mois",
                f.ecart() >= 0,
                f.mois().stream()
                        .map(m -> new PageEtSi.Mois(
                                mois(m.mois()), euros(m.sans()), euros(m.avec()), signe(m.avec() - m.sans())))
                        .toList(),
                f.baisses().stream()
                        .map(b -> "%s\u00a0: de %s à %s par mois, dès %s"
                                .formatted(
                                        b.droit().nomPourLEquipe(), euros(b.avant()), euros(b.apres()), mois(b.des())))
                        .toList(),
                meilleure(f.dates()));
    }

    private static String meilleure(List<EtSi.DatePossible> dates) {
        var premiere = dates.getFirst();
        long egales = dates.stream()
                .filter(d -> arrondi(d.annee()) == arrondi(premiere.annee()))
                .count();
        return egales == dates.size()
                ? "Le mois choisi ne change presque rien à l’année."
                : "C’est en commençant en %s que l’année apporte le plus, %s environ."
                        .formatted(mois(premiere.mois()), euros(premiere.annee()));
    }

    private YearMonth mois() {
        return YearMonth.from(structures.aujourdhui());
    }

    private static String mois(YearMonth mois) {
        return EnFrancais.mois(mois.atDay(1)) + " " + mois.getYear();
    }

    private static long arrondi(long centimes) {
        return Math.round(centimes / 1_000.0);
    }

    private static String euros(long centimes) {
        return EnFrancais.euros(arrondi(centimes) * 1_000);
    }

    private static String signe(long centimes) {
        return (centimes < 0 ? "−" : "+") + "\u00a0" + euros(Math.abs(centimes));
    }
}
