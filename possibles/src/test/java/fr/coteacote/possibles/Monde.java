package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A day and what exists that day. */
final class Monde {
    static final LocalDate AUJOURDHUI = LocalDate.parse("2026-11-23");

    private final List<Opportunite> choses = new ArrayList<>();
    private LocalDate jour = AUJOURDHUI;
    private List<Reponse> reponses = List.of();
    private Recherche recherche = Recherche.TOUT;
    private String version = "v1";

    static Monde avec(Chose... choses) {
        return avec(Arrays.stream(choses).map(Chose::existe).toList());
    }

    static Monde avec(Collection<Opportunite> choses) {
        var monde = new Monde();
        monde.choses.addAll(choses);
        return monde;
    }

    Monde au(String jour) {
        this.jour = LocalDate.parse(jour);
        return this;
    }

    Monde version(String version) {
        this.version = version;
        return this;
    }

    Monde apres(Reponse... reponses) {
        this.reponses = List.of(reponses);
        return this;
    }

    Monde cherche(Recherche recherche) {
        this.recherche = recherche;
        return this;
    }

    Possibles possibles() {
        return new Possibles(
                Catalogue.de(version, choses), TableDePoids.parDefaut(), Trajets.parDefaut(), Territoire.VIDE);
    }

    PageDePossibles montrer(Quelquun personne) {
        return possibles().tout(personne.arrive(), jour, Reponses.de(reponses), recherche);
    }

    PageDePossibles montrer(Quelquun personne, int combien) {
        return possibles().pour(personne.arrive(), jour, Reponses.de(reponses), recherche, combien);
    }

    Proposition vu(Quelquun personne, String id) {
        var page = montrer(personne);
        return Stream.concat(page.possibles().stream(), page.aDebloquer().stream())
                .filter(p -> p.opportunite().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("pas montré : " + id));
    }

    /** The verdict for the only thing there is. */
    static Verdict verdict(Quelquun personne, Chose chose) {
        var existe = chose.existe();
        return avec(List.of(existe)).vu(personne, existe.id()).verdict();
    }

    static List<String> ids(Collection<Proposition> propositions) {
        return propositions.stream().map(p -> p.opportunite().id()).toList();
    }
}
