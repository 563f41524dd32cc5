package fr.coteacote.catalogue;

import fr.coteacote.possibles.EnvieDeRoue;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The wheel as a page: the same for a young person, a visitor, and two people in a meeting. The draw stands in the
 * address, seed and turn: anybody can check it, and nothing is kept of it.
 */
@Component
@Transactional(readOnly = true)
public class Roues {
    private static final long GRAINES = 1_000_000_000L;
    private static final int TOURS = 100_000;
    private static final int LETTRES = 9;

    private final VoirLesPossibles possibles;

    Roues(VoirLesPossibles possibles) {
        this.possibles = possibles;
    }

    /** @param adresse of this wheel; the rest as it came */
    public record Demande(String adresse, List<String> envies, String graine, String tour) {}

    /**
     * @param angle where the disc stands
     * @param tourner address of the next draw
     */
    public record Page(List<Case> cases, int angle, Optional<PossibleDit> tombee, String tourner, List<Envie> envies) {
        public Page {
            cases = List.copyOf(cases);
            envies = List.copyOf(envies);
        }
    }

    /** One share of the disc. */
    public record Case(PossibleDit possible, String mot, RoueDessinee.Part part) {}

    public record Envie(String libelle, String adresse, boolean ici) {}

    public Page composer(QuiRegarde qui, Demande d, Ton t) {
        var envies = envies(d.envies());
        long graine = d.graine().matches("\\d{1,12}")
                ? Long.parseLong(d.graine())
                : ThreadLocalRandom.current().nextLong(GRAINES);
        var tour = d.tour().matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(d.tour())) : OptionalInt.empty();
        var vue = possibles.roue(qui, envies, graine, tour);
        int combien = vue.cases().size();
        return new Page(
                cases(vue.cases()),
                vue.tombee().isPresent() ? RoueDessinee.angle(vue.tombee().getAsInt(), combien) : 0,
                vue.tombee().isPresent()
                        ? Optional.of(vue.cases().get(vue.tombee().getAsInt()))
                        : Optional.empty(),
                d.adresse() + "?graine=" + graine + "&tour=" + (tour.orElse(-1) + 1) % TOURS + suite(envies),
                choix(d.adresse(), envies, t));
    }

    private static Set<EnvieDeRoue> envies(List<String> noms) {
        return Stream.of(EnvieDeRoue.values())
                .filter(e -> noms.contains(e.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EnvieDeRoue.class)));
    }

    private static List<Case> cases(List<PossibleDit> possibles) {
        var dessin = RoueDessinee.de(possibles.size()).parts();
        var cases = new ArrayList<Case>();
        for (int i = 0; i < possibles.size(); i++) {
            cases.add(new Case(possibles.get(i), court(possibles.get(i).titre()), dessin.get(i)));
        }
        return cases;
    }

    /** A share is narrow: the first word that says something. */
    private static String court(String titre) {
        String mot = Stream.of(titre.split("[^\\p{L}\\p{N}’-]+"))
                .filter(m -> m.length() > 3)
                .findFirst()
                .orElse(titre);
        return mot.length() <= LETTRES ? mot : mot.substring(0, LETTRES - 1) + "…";
    }

    private static List<Envie> choix(String adresse, Set<EnvieDeRoue> ici, Ton t) {
        return Stream.of(EnvieDeRoue.values())
                .map(e -> {
                    var autres = EnumSet.noneOf(EnvieDeRoue.class);
                    autres.addAll(ici);
                    if (!autres.remove(e)) {
                        autres.add(e);
                    }
                    return new Envie(
                            t.dire("roue.envie." + e.name()),
                            adresse + "?" + suite(autres).replaceFirst("^&", ""),
                            ici.contains(e));
                })
                .toList();
    }

    private static String suite(Set<EnvieDeRoue> envies) {
        return envies.stream().map(e -> "&envie=" + e.name()).collect(Collectors.joining());
    }
}
