package fr.coteacote.possibles;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** Works out how one person reaches a place, from what is known of their means. */
final class Approches {
    private static final int PETITE_MARCHE_MINUTES = 15;

    private final Personne personne;
    private final Trajets trajets;
    private final Moyen[] surs;
    private final double[] portees = new double[Moyen.values().length];
    private final double porteeSure;
    private final double porteePossible;
    private final double porteeAvecLevier;

    Approches(Personne personne, Trajets trajets) {
        this.personne = personne;
        this.trajets = trajets;
        var certains = EnumSet.noneOf(Moyen.class);
        var possibles = EnumSet.noneOf(Moyen.class);
        for (Moyen moyen : Moyen.values()) {
            portees[moyen.ordinal()] = trajets.porteeKm(moyen, personne.mobilite());
        }
        var moyens = personne.mobilite().moyens();
        for (Moyen moyen : Moyen.values()) {
            var constat = Constat.OUI;
            if (moyens.isEmpty()) {
                constat = moyen == Moyen.A_PIED ? Constat.OUI : Constat.INCONNU;
            } else if (!moyens.get().contains(moyen)) {
                constat = Constat.NON;
            }
            ajouter(moyen, constat, certains, possibles);
        }
        surs = certains.toArray(Moyen[]::new);
        porteeSure = portee(certains);
        porteePossible = Math.max(porteeSure, portee(possibles));
        porteeAvecLevier = Math.max(porteePossible, portee(EnumSet.allOf(Moyen.class)));
    }

    private void ajouter(Moyen moyen, Constat disponible, Set<Moyen> certains, Set<Moyen> possibles) {
        var permis = permisPour(moyen);
        if (disponible == Constat.OUI && permis == Constat.OUI) {
            certains.add(moyen);
        } else if (disponible != Constat.NON && permis != Constat.NON) {
            possibles.add(moyen);
        }
    }

    private Constat permisPour(Moyen moyen) {
        return switch (moyen) {
            case A_PIED, VELO, TRANSPORTS -> Constat.OUI;
            case SCOOTER -> unDe(EnumSet.of(Permis.AM, Permis.A1, Permis.A2, Permis.A, Permis.B));
            case VOITURE -> unDe(EnumSet.of(Permis.B));
        };
    }

    private Constat unDe(Set<Permis> permis) {
        return Constat.de(
                personne.mobilite().permis().map(siens -> siens.stream().anyMatch(permis::contains)));
    }

    private double portee(Set<Moyen> moyens) {
        return moyens.stream().mapToDouble(m -> portees[m.ordinal()]).max().orElse(0);
    }

    /** How far the person may go, what is unknown included. */
    double porteePossible() {
        return porteePossible;
    }

    /** How far a lever could take them: the farthest way of all. */
    double porteeAvecLevier() {
        return porteeAvecLevier;
    }

    Approche vers(Lieu lieu) {
        return switch (lieu) {
            case Lieu.ADistance _ -> Approche.A_DISTANCE;
            case Lieu.NonDonne _ -> Approche.LIEU_NON_DIT;
            case Lieu.DansLaCommune la -> memeCommune(la.commune()) ? aKm(0, 0) : Approche.LIEU_NON_DIT;
            case Lieu.SurPlace la -> vers(la);
            case Lieu.Plusieurs plusieurs ->
                plusieurs.lieux().stream()
                        .map(this::vers)
                        .min(Comparator.comparing(Approche::kmMin))
                        .orElse(Approche.LIEU_NON_DIT);
        };
    }

    private boolean memeCommune(String commune) {
        return switch (personne.depart()) {
            case Depart.Ici ici -> ici.commune().equals(commune);
            case Depart.DansLaCommune dans -> dans.commune().equals(commune);
            case Depart.NonDit _ -> false;
        };
    }

    private Approche vers(Lieu.SurPlace la) {
        return switch (personne.depart()) {
            case Depart.NonDit _ -> Approche.DEPART_NON_DIT;
            case Depart.DansLaCommune dans ->
                !dans.commune().isEmpty() && dans.commune().equals(la.commune()) ? aKm(0, 0) : Approche.DEPART_NON_DIT;
            case Depart.Ici ici -> {
                double km = ici.point().km(la.point());
                yield aKm(Math.max(0, km - la.imprecisionKm()), km + la.imprecisionKm());
            }
        };
    }

    private Approche aKm(double min, double max) {
        var constat = max <= porteeSure ? Constat.OUI : min > porteePossible ? Constat.NON : Constat.INCONNU;
        return constat == Constat.OUI
                ? parLeMeilleur(min, max)
                : new Approche(constat, min, max, Moyen.A_PIED, -1, Approche.Nature.SUR_PLACE);
    }

    /** The quickest; on foot when it is a short walk. */
    private Approche parLeMeilleur(double min, double max) {
        int minutes = Integer.MAX_VALUE;
        var meilleur = Moyen.A_PIED;
        for (Moyen moyen : surs) {
            int siennes = max > portees[moyen.ordinal()] ? Integer.MAX_VALUE : trajets.minutes(moyen, max);
            if (siennes < minutes) {
                minutes = siennes;
                meilleur = moyen;
            }
            if (moyen == Moyen.A_PIED && siennes <= PETITE_MARCHE_MINUTES) {
                break;
            }
        }
        return new Approche(Constat.OUI, min, max, meilleur, minutes, Approche.Nature.SUR_PLACE);
    }
}
