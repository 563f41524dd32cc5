package fr.coteacote.catalogue;

import fr.coteacote.catalogue.LectureFacile.Partie;
import fr.coteacote.possibles.Calendrier;
import fr.coteacote.possibles.Constat;
import fr.coteacote.possibles.DureeDImmersion;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Textes.Ton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says a possible in short sentences, from what is known of it and never by cutting a description.
 *
 * @param saisie what the team typed, if it did
 */
record DireEnFacile(Opportunite o, PossibleDit dit, Optional<Saisie> saisie, LocalDate jour, boolean compte, Ton t) {
    LectureFacile dire() {
        var parties = new ArrayList<Partie>();
        parties.add(partie("door-enter", "quoi", quoi()));
        parties.add(partie("map-pin", "ou", ou()));
        parties.add(partie("calendar", "quand", quand()));
        parties.add(partie("key", "faut", new DemandesEnFacile(o.conditions(), t).dire()));
        parties.add(partie("heart", "apporte", apporte()));
        parties.add(partie("send", "comment", comment()));
        return new LectureFacile(Sigles.enMots(dit.titre()), parties);
    }

    private Partie partie(String icone, String nom, List<String> phrases) {
        return new Partie(icone, t.dire("facile." + nom), phrases);
    }

    private List<String> quoi() {
        var phrases = new ArrayList<String>();
        phrases.add(t.dire("facile.genre." + o.genre().name()));
        o.presentation().organisation().ifPresent(qui -> phrases.add(t.dire("facile.chez", Sigles.enMots(qui))));
        o.calendrier()
                .places()
                .ifPresent(n -> phrases.add(n == 1 ? t.dire("facile.place") : t.dire("facile.places", n)));
        return phrases;
    }

    private List<String> ou() {
        if (o.lieu() instanceof Lieu.ADistance) {
            return List.of(t.dire("facile.distance"));
        }
        String nom = PaquetDePossibles.lieu(o.lieu());
        var phrases = new ArrayList<String>();
        phrases.add(nom.isEmpty() ? t.dire("facile.lieu.inconnu") : t.dire("facile.lieu", nom));
        dit.faits().stream()
                .filter(f -> f.icone().equals("walk"))
                .forEach(f -> phrases.add(t.dire("facile.trajet", f.texte())));
        saisie.flatMap(s -> s.dit("acces")).ifPresent(acces -> phrases.add(phrase(acces)));
        return phrases;
    }

    private List<String> quand() {
        var c = o.calendrier();
        var phrases = new ArrayList<String>();
        if (c.duree().filter(DureeDImmersion.Datee.class::isInstance).isEmpty()) {
            phrases.add(c.debut()
                    .filter(d -> d.isAfter(jour))
                    .map(d -> t.dire("facile.debut", jour(d)))
                    .orElseGet(() -> t.dire("facile.maintenant")));
        }
        c.fin().ifPresent(fin -> phrases.add(t.dire("facile.fin", jour(fin))));
        c.duree().ifPresent(duree -> phrases.add(duree(duree)));
        phrases.addAll(heures(c));
        return phrases;
    }

    private String duree(DureeDImmersion duree) {
        return switch (duree) {
            case DureeDImmersion.Datee d -> t.dire("facile.duree.dates", jour(d.debut()), jour(d.dernierJour()));
            case DureeDImmersion.EnSemaines(int n) ->
                n == 1 ? t.dire("facile.duree.semaine") : t.dire("facile.duree.semaines", n);
        };
    }

    private List<String> heures(Calendrier c) {
        var tapees = saisie.stream()
                .flatMap(s -> s.lignes("horaires").stream())
                .flatMap(l -> CreneauTape.lire(l).stream())
                .map(h -> t.dire(
                        "facile.creneau", EnFrancais.nom(h.jour()), EnFrancais.heure(h.de()), EnFrancais.heure(h.a())))
                .toList();
        boolean inconnues =
                c.horaires().certaines().estVide() && !c.horaires().possibles().estVide();
        return tapees.isEmpty() && inconnues ? List.of(t.dire("facile.heures.inconnues")) : tapees;
    }

    private List<String> apporte() {
        var phrases = new ArrayList<String>();
        phrases.add(phrase(dit.benefice()));
        var touche = saisie.flatMap(s -> s.dit("salaire")).map(s -> t.dire("facile.salaire", Sigles.enMots(s)));
        touche.ifPresent(phrases::add);
        if (touche.isEmpty() && o.presentation().paye() == Constat.OUI) {
            phrases.add(t.dire("facile.paye"));
        }
        return phrases;
    }

    /** What the team wrote step by step first: it is already one idea a line. */
    private List<String> comment() {
        var phrases = new ArrayList<String>();
        saisie.ifPresent(s -> s.lignes("etapes").forEach(l -> phrases.add(phrase(l))));
        if (o.parConseiller()) {
            phrases.add(t.dire("facile.conseiller"));
        }
        phrases.add(t.dire(compte ? "facile.demander" : "facile.venir"));
        phrases.add(t.dire(compte ? "facile.repond" : "facile.rien.a.preparer"));
        return phrases;
    }

    private static String jour(LocalDate jour) {
        return EnFrancais.minuscule(EnFrancais.jour(jour));
    }

    private static String phrase(String texte) {
        String net = EnFrancais.majuscule(Sigles.enMots(texte));
        return net.matches("(?s).*[.!?…]") ? net : net + ".";
    }
}
