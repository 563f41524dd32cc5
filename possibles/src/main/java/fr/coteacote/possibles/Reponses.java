package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All the answers of one person, in the order they were given, and what they mean on a given day. */
public final class Reponses {
    public static final Reponses AUCUNE = de(List.of());

    /** Where a thing stands because of the person's answers. */
    public enum Place {
        PROPOSABLE,
        /** The "plus tard" falls today: it is back, once. */
        REVENUE,
        REFUSEE,
        PLUS_TARD,
        GARDEE,
        CHOISIE
    }

    private record Etat(Reponse derniere, int foisPlusTard) {}

    private final Map<String, Etat> parId;

    private Reponses(Map<String, Etat> parId) {
        this.parId = parId;
    }

    public static Reponses de(Collection<Reponse> reponses) {
        var parId = new HashMap<String, Etat>();
        reponses.forEach(r -> parId.merge(r.id(), new Etat(r, compte(r)), Reponses::suite));
        return new Reponses(parId);
    }

    private static Etat suite(Etat avant, Etat apres) {
        boolean reprise = apres.derniere instanceof Reponse.Reprise;
        return new Etat(apres.derniere, reprise ? 0 : avant.foisPlusTard + apres.foisPlusTard);
    }

    private static int compte(Reponse reponse) {
        return reponse instanceof Reponse.PlusTard ? 1 : 0;
    }

    /** Things the person has answered about and not taken back. */
    public Set<String> ids() {
        return parId.entrySet().stream()
                .filter(e -> !(e.getValue().derniere instanceof Reponse.Reprise))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Place place(String id, LocalDate jour) {
        var etat = Optional.ofNullable(parId.get(id));
        return etat.map(e -> place(e, jour)).orElse(Place.PROPOSABLE);
    }

    private static Place place(Etat etat, LocalDate jour) {
        return switch (etat.derniere) {
            case Reponse.Garde _ -> Place.GARDEE;
            case Reponse.Choisi _ -> Place.CHOISIE;
            case Reponse.PasPourMoi _ -> Place.REFUSEE;
            case Reponse.Reprise _ -> Place.PROPOSABLE;
            case Reponse.PlusTard plusTard -> retour(plusTard, etat.foisPlusTard, jour);
        };
    }

    /** A second "plus tard" on the same thing is heard: it does not come back by itself any more. */
    private static Place retour(Reponse.PlusTard plusTard, int fois, LocalDate jour) {
        if (fois > 1 || jour.isBefore(plusTard.revient())) {
            return Place.PLUS_TARD;
        }
        return jour.isEqual(plusTard.revient()) ? Place.REVENUE : Place.PROPOSABLE;
    }

    /** The refusals still standing. */
    public List<Reponse.PasPourMoi> refus() {
        var refus = new ArrayList<Reponse.PasPourMoi>();
        parId.values().forEach(e -> {
            if (e.derniere instanceof Reponse.PasPourMoi pasPourMoi) {
                refus.add(pasPourMoi);
            }
        });
        return List.copyOf(refus);
    }
}
