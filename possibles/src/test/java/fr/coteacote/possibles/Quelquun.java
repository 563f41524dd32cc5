package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** A fictional young person for tests: twenty, at the market place, on foot and by bus, nothing else said. */
final class Quelquun {
    private String cle = "lina";
    private Optional<LocalDate> naissance = Optional.of(LocalDate.parse("2006-03-02"));
    private Depart depart = new Depart.Ici(Chose.PLACE_DU_MARCHE, "82999");
    private Mobilite mobilite = new Mobilite(
            Optional.of(Set.of(Moyen.A_PIED, Moyen.TRANSPORTS)), Optional.of(Set.of()), OptionalInt.empty());
    private Acquis acquis =
            new Acquis(OptionalInt.of(0), Set.of(), Optional.of(Map.of()), Optional.of(Set.of("français")), Map.of());
    private final Map<Statut, Boolean> statuts = new HashMap<>();
    private Optional<LocalDate> des = Optional.empty();
    private final List<Indisponibilite> indisponible = new ArrayList<>();
    private final Set<Rythme> refus = new HashSet<>();
    private final List<Envie> envies = new ArrayList<>();
    private final List<Talent> talents = new ArrayList<>();
    private Set<Theme> urgences = Set.of();
    private int surprise;
    private OptionalLong budget = OptionalLong.empty();

    static Quelquun de20Ans() {
        return new Quelquun();
    }

    Quelquun cle(String cle) {
        this.cle = cle;
        return this;
    }

    Quelquun neLe(String jour) {
        naissance = Optional.of(LocalDate.parse(jour));
        return this;
    }

    Quelquun sansAgeDit() {
        naissance = Optional.empty();
        return this;
    }

    Quelquun partDe(Depart depart) {
        this.depart = depart;
        return this;
    }

    Quelquun moyens(Moyen... moyens) {
        mobilite = new Mobilite(Optional.of(Set.copyOf(List.of(moyens))), mobilite.permis(), mobilite.minutes());
        return this;
    }

    Quelquun moyensNonDits() {
        mobilite = new Mobilite(Optional.empty(), mobilite.permis(), mobilite.minutes());
        return this;
    }

    Quelquun permis(Permis... permis) {
        mobilite = new Mobilite(mobilite.moyens(), Optional.of(Set.of(permis)), mobilite.minutes());
        return this;
    }

    Quelquun permisNonDit() {
        mobilite = new Mobilite(mobilite.moyens(), Optional.empty(), mobilite.minutes());
        return this;
    }

    Quelquun minutes(int minutes) {
        mobilite = new Mobilite(mobilite.moyens(), mobilite.permis(), OptionalInt.of(minutes));
        return this;
    }

    Quelquun acquis(Acquis acquis) {
        this.acquis = acquis;
        return this;
    }

    Quelquun niveau(int niveau, String... domaines) {
        acquis = new Acquis(
                OptionalInt.of(niveau), Set.of(domaines), acquis.experienceMois(), acquis.langues(), acquis.papiers());
        return this;
    }

    Quelquun experience(String rome, int mois) {
        acquis = new Acquis(
                acquis.niveau(),
                acquis.domainesDiplome(),
                Optional.of(Map.of(rome, mois)),
                acquis.langues(),
                acquis.papiers());
        return this;
    }

    Quelquun parle(String... langues) {
        acquis = new Acquis(
                acquis.niveau(),
                acquis.domainesDiplome(),
                acquis.experienceMois(),
                Optional.of(Set.of(langues)),
                acquis.papiers());
        return this;
    }

    Quelquun papier(Papier papier, boolean pret) {
        acquis = new Acquis(
                acquis.niveau(),
                acquis.domainesDiplome(),
                acquis.experienceMois(),
                acquis.langues(),
                Map.of(papier, pret));
        return this;
    }

    Quelquun statut(Statut statut, boolean vrai) {
        statuts.put(statut, vrai);
        return this;
    }

    Quelquun disponibleDes(String jour) {
        des = Optional.of(LocalDate.parse(jour));
        return this;
    }

    Quelquun indisponible(Creneau creneau, Indisponibilite.Pourquoi pourquoi) {
        indisponible.add(new Indisponibilite(creneau, pourquoi));
        return this;
    }

    Quelquun refuse(Rythme... rythmes) {
        refus.addAll(List.of(rythmes));
        return this;
    }

    Quelquun veut(String mots, Set<String> rome, Theme... themes) {
        envies.add(new Envie(mots, rome, Set.of(themes), Set.of()));
        return this;
    }

    Quelquun saitFaire(String mots, String... rome) {
        talents.add(new Talent(mots, Set.of(rome)));
        return this;
    }

    Quelquun urgence(Theme... themes) {
        urgences = Set.of(themes);
        return this;
    }

    Quelquun surprise(int pourCent) {
        surprise = pourCent;
        return this;
    }

    Quelquun budget(long centimes) {
        budget = OptionalLong.of(centimes);
        return this;
    }

    Personne arrive() {
        return new Personne(
                cle,
                naissance,
                depart,
                mobilite,
                acquis,
                statuts,
                new Disponibilite(des, indisponible, refus),
                new Gouts(envies, talents, urgences, surprise),
                budget);
    }
}
