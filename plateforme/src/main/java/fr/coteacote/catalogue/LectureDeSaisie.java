package fr.coteacote.catalogue;

import fr.coteacote.catalogue.Publication.Manque;
import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Cle;
import fr.coteacote.possibles.Conditions;
import fr.coteacote.possibles.Constat;
import fr.coteacote.possibles.Cout;
import fr.coteacote.possibles.Creneau;
import fr.coteacote.possibles.Diplome;
import fr.coteacote.possibles.Experience;
import fr.coteacote.possibles.Horaires;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Permis;
import fr.coteacote.possibles.Presentation;
import fr.coteacote.possibles.Recommandation;
import fr.coteacote.possibles.Source;
import fr.coteacote.possibles.Territoire;
import fr.coteacote.possibles.Theme;
import fr.coteacote.possibles.Voix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a form into a possible, or says what is missing. */
record LectureDeSaisie(Saisie saisie, Territoire territoire, LocalDate jour) {
    /** Every condition, each with its name (STYLE §3). */
    List<Manque> manques() {
        var manques = new ArrayList<Manque>();
        exiger(manques, saisie.forme().isPresent(), "forme", "Choisissez ce que vous publiez.");
        exiger(manques, saisie.coche("titre"), "titre", "Donnez un titre.");
        exiger(
                manques,
                saisie.coche("benefice"),
                "benefice",
                "Dites ce que ça apporte, concrètement, à la personne qui le lit : une phrase suffit.");
        exiger(manques, saisie.coche("source"), "source", "Dites qui vous l’a appris.");
        exiger(
                manques,
                saisie.jour("verifie").filter(le -> !le.isAfter(jour)).isPresent(),
                "verifie",
                "Donnez le jour où quelqu’un l’a vérifié, aujourd’hui au plus tard.");
        exiger(
                manques,
                saisie.jour("fin").filter(le -> !le.isBefore(jour)).isPresent(),
                "fin",
                "Donnez un dernier jour, aujourd’hui ou plus tard : ensuite, ça disparaît tout seul.");
        exiger(
                manques,
                saisie.coche("distance") || commune().isPresent(),
                "commune",
                "Donnez une commune connue (son nom ou son code postal), ou cochez « à distance ».");
        exiger(
                manques,
                saisie.lignes("horaires").stream()
                        .allMatch(l -> CreneauTape.lire(l).isPresent()),
                "horaires",
                "Un horaire par ligne, comme « lundi 9 h - 17 h 30 ».");
        exiger(
                manques,
                !saisie.coche("recommande") || saisie.coche("accord"),
                "accord",
                "Cochez que la personne qui recommande a dit oui, ou enlevez son prénom.");
        exiger(
                manques,
                !saisie.coche("lien") || saisie.texte("lien").matches("https?://\\S+"),
                "lien",
                "Une adresse qui commence par https://");
        manques.addAll(new ImmersionTapee(saisie).manques());
        return List.copyOf(manques);
    }

    private static void exiger(List<Manque> manques, boolean tenu, String champ, String dire) {
        if (!tenu) {
            manques.add(new Manque(champ, dire));
        }
    }

    private Optional<Territoire.Commune> commune() {
        return territoire.dite(saisie.texte("commune"));
    }

    Opportunite opportunite(String id) {
        var forme = saisie.forme().orElseThrow();
        return new Opportunite(
                id,
                forme.genre(),
                presentation(forme),
                source(id),
                lieu(),
                calendrier(),
                conditions(),
                apporte(),
                saisie.coche("parConseiller"));
    }

    private Presentation presentation(Forme forme) {
        return new Presentation(
                saisie.texte("titre"),
                saisie.texte("benefice"),
                false,
                saisie.dit("organisation"),
                Optional.empty(),
                Set.of(theme(forme)),
                saisie.dit("rome").filter(r -> r.matches("[A-Z]\\d{4}")),
                saisie.coche("paye") || saisie.coche("salaire") ? Constat.OUI : Constat.INCONNU,
                OptionalInt.empty(),
                saisie.dit("recommande").stream()
                        .map(prenom -> new Recommandation(Voix.PAIR, prenom))
                        .toList());
    }

    private Theme theme(Forme forme) {
        return Stream.of(Theme.values())
                .filter(t -> t.name().equals(saisie.texte("theme")))
                .findFirst()
                .orElse(Theme.valueOf(forme.theme().name()));
    }

    private Source source(String id) {
        return new Source(saisie.texte("source"), id, saisie.dit("lien"), saisie.jour("verifie"));
    }

    private Lieu lieu() {
        if (saisie.coche("distance")) {
            return new Lieu.ADistance();
        }
        var commune = commune().orElseThrow();
        String nom = saisie.dit("lieu").map(l -> l + ", " + commune.nom()).orElse(commune.nom());
        return commune.point()
                .<Lieu>map(point -> new Lieu.SurPlace(point, 0, commune.code(), nom))
                .orElse(new Lieu.DansLaCommune(commune.code(), nom));
    }

    private Calendrier calendrier() {
        var creneaux = saisie.lignes("horaires").stream()
                .flatMap(l -> CreneauTape.lire(l).stream())
                .toList();
        return new Calendrier(
                        saisie.jour("debut"), saisie.jour("fin"), false, horaires(creneaux), saisie.entier("places"))
                .dure(new ImmersionTapee(saisie).duree());
    }

    /** An aid or a room keeps no hours; a job whose hours nobody gave has hours to check. */
    private Horaires horaires(List<Creneau> creneaux) {
        if (!creneaux.isEmpty()) {
            return Horaires.precis(creneaux);
        }
        return switch (saisie.forme().orElseThrow()) {
            case AIDE, CHAMBRE, SUR_PLACE, CV, ENTRETIEN, CONTACT -> Horaires.LIBRES;
            case OFFRE, ALTERNANCE, IMMERSION, FORMATION, ATELIER, VISITE, COUP_DE_POUCE -> Horaires.INCONNUS;
        };
    }

    private Conditions conditions() {
        int ageMin = Math.min(120, saisie.entier("ageMin").orElse(0));
        int ageMax = Math.min(127, saisie.entier("ageMax").orElse(127));
        return new Conditions(
                Ages.de(ageMin, Math.max(ageMin, ageMax)),
                Set.of(),
                Set.of(),
                saisie.coche("permis") ? Set.of(Permis.B) : Set.of(),
                saisie.coche("vehicule"),
                diplome(),
                experience(),
                Set.of(),
                Set.of(),
                saisie.centimes("cout")
                        .filter(c -> c > 0)
                        .<Cout>map(Cout.Payant::new)
                        .orElse(new Cout.Gratuit()),
                saisie.dit("conditions"));
    }

    private Diplome diplome() {
        int niveau = saisie.entier("niveau").orElse(0);
        return niveau >= 3 && niveau <= 8 ? new Diplome.Exige(niveau, "") : new Diplome.NonDemande();
    }

    private Experience experience() {
        int mois = saisie.entier("experience").orElse(0);
        return mois > 0 ? new Experience.Exigee(Math.min(600, mois)) : new Experience.NonDemandee();
    }

    private Set<Cle> apporte() {
        return PublierUnPossible.CLES_PROPOSEES.stream()
                .filter(cle -> List.of(saisie.texte("apporte").split("[, ]")).contains(cle.name()))
                .collect(Collectors.toSet());
    }
}
