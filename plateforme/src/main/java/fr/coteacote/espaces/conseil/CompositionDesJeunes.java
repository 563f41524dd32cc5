package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Theme;
import fr.coteacote.espaces.conseil.LectureDesJeunes.Comptes;
import fr.coteacote.espaces.conseil.LectureDesJeunes.Question;
import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import fr.coteacote.espaces.conseil.PageLesJeunes.Filtre;
import fr.coteacote.espaces.conseil.PageLesJeunes.Liste;
import fr.coteacote.espaces.conseil.PageLesJeunes.Vue;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** Composes the list: names looked for as typed, then forgiving letters when nothing bears them. */
@Component
class CompositionDesJeunes {
    private final LectureDesJeunes lecture;
    private final LectureDeLaMaison maison;
    private final LigneDesJeunes ligne;
    private final Structures structures;
    private final Clock horloge;

    CompositionDesJeunes(
            LectureDesJeunes lecture,
            LectureDeLaMaison maison,
            LigneDesJeunes ligne,
            Structures structures,
            Clock horloge) {
        this.lecture = lecture;
        this.maison = maison;
        this.ligne = ligne;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    PageLesJeunes composer(Acteur.Equipe moi, Filtre filtre, int page) {
        boolean tous = tous(moi, filtre);
        var comptes = lecture.comptes(question(moi, filtre, page));
        return new PageLesJeunes(
                tous ? "Les jeunes de la structure" : "Les jeunes que j’accompagne",
                resume(comptes),
                vues(moi, filtre, comptes, tous),
                maison.lieux(filtre.lieu()),
                themes(filtre.theme()),
                tris(filtre.tri()),
                SansNouvelles.lire(filtre.vue()).map(SansNouvelles::jours),
                lister(moi, filtre, page));
    }

    @Transactional(readOnly = true)
    Liste lister(Acteur.Equipe moi, Filtre filtre, int page) {
        var question = question(moi, filtre, page);
        var lignes = lecture.page(question, false);
        boolean approche = lignes.isEmpty() && filtre.q().strip().length() > 2;
        if (approche) {
            lignes = lecture.page(question, true);
        }
        LocalDate jour = question.jour();
        boolean tous = question.moi() == null;
        int total = lignes.isEmpty() ? 0 : lignes.getFirst().total();
        return new Liste(
                filtre,
                lignes.stream()
                        .map(l -> ligne.composer(
                                l, jour, tous, SansNouvelles.lire(filtre.vue()).isPresent() && ecrit(moi)))
                        .toList(),
                total > lignes.size() ? Optional.of(adresse(filtre, page + 1)) : Optional.empty(),
                legende(filtre, lignes.size(), total, approche),
                tous);
    }

    private Question question(Acteur.Equipe moi, Filtre filtre, int page) {
        return new Question(
                tous(moi, filtre) ? null : moi.membre(),
                filtre.q(),
                filtre.vue(),
                uuid(filtre.lieu()),
                LectureDesJeunes.theme(filtre.theme()),
                filtre.tri(),
                page,
                horloge.instant(),
                structures.aujourdhui());
    }

    private static boolean ecrit(Acteur.Equipe moi) {
        return moi.a(Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION);
    }

    private static boolean tous(Acteur.Equipe moi, Filtre filtre) {
        return filtre.vue().equals("structure") || !moi.a(Role.CONSEIL, Role.SECRET, Role.RELATION_ENTREPRISE);
    }

    private static String resume(Comptes c) {
        String attente = c.sansContact() == 0
                ? ""
                : " %s %s peut-être un signe de vous."
                        .formatted(
                                EnFrancais.majuscule(EnFrancais.nombre(c.sansContact(), true)),
                                c.sansContact() == 1 ? "attend" : "attendent");
        String fete = c.aFeter() == 0
                ? ""
                : " %s %s une étape à fêter."
                        .formatted(
                                EnFrancais.majuscule(EnFrancais.nombre(c.aFeter(), true)),
                                c.aFeter() == 1 ? "a" : "ont");
        return "%d %s.%s%s".formatted(c.tous(), c.tous() == 1 ? "personne" : "personnes", attente, fete);
    }

    private List<Vue> vues(Acteur.Equipe moi, Filtre filtre, Comptes c, boolean tous) {
        var vues = new ArrayList<Vue>();
        vues.add(vue("Toutes et tous", "", tous ? "structure" : "", c.tous(), filtre, tous));
        vues.add(vue("Sans contact", "message-circle", "sans-contact", c.sansContact(), filtre, false));
        var silence = SansNouvelles.lire(filtre.vue()).orElse(SansNouvelles.PAR_DEFAUT);
        vues.add(vue("Sans nouvelles", "hourglass", silence.vue(), c.sansNouvelles(), filtre, false));
        vues.add(vue("À fêter", "confetti", "a-feter", c.aFeter(), filtre, false));
        vues.add(vue("Nouveaux", "", "nouveaux", c.nouveaux(), filtre, false));
        vues.add(vue("En pause", "", "en-pause", c.enPause(), filtre, false));
        vues.add(vue("En veille", "", "en-veille", c.enVeille(), filtre, false));
        lecture.gardees(moi.membre())
                .forEach(g -> vues.add(new Vue(
                        g.nom(),
                        "bookmark",
                        g.requete(),
                        -1,
                        false,
                        Optional.of("/equipe/jeunes/vues/" + g.id() + "/oublier"))));
        return vues;
    }

    private static Vue vue(String libelle, String icone, String cle, int nombre, Filtre filtre, boolean tous) {
        boolean ici = filtre.vue().equals(cle) || tous && filtre.vue().isEmpty();
        return new Vue(
                libelle,
                icone,
                cle.isEmpty() ? "/equipe/jeunes" : "/equipe/jeunes?vue=" + cle,
                nombre,
                ici,
                Optional.empty());
    }

    private static List<Choix> tris(String tri) {
        return List.of(
                new Choix("", "Qui attend le plus d’abord", tri.isEmpty()),
                new Choix("prochaine", "Prochaine rencontre d’abord", tri.equals("prochaine")),
                new Choix("recent", "Dernier échange d’abord", tri.equals("recent")),
                new Choix("nom", "Par nom", tri.equals("nom")));
    }

    private static String legende(Filtre filtre, int affiches, int total, boolean approche) {
        String ordre =
                switch (filtre.tri()) {
                    case "prochaine" -> "la prochaine rencontre d’abord";
                    case "recent" -> "le dernier échange d’abord";
                    case "nom" -> "par nom";
                    default -> "sans rencontre prévue d’abord, puis le rythme convenu le plus dépassé";
                };
        String recherche =
                approche ? " Aucun nom exactement comme « " + filtre.q() + " » : voici les plus proches." : "";
        return "%d sur %d, %s.%s".formatted(affiches, total, ordre, recherche);
    }

    private static String adresse(Filtre filtre, int page) {
        return UriComponentsBuilder.fromPath("/equipe/jeunes")
                .queryParam("q", filtre.q())
                .queryParam("vue", filtre.vue())
                .queryParam("lieu", filtre.lieu())
                .queryParam("theme", filtre.theme())
                .queryParam("tri", filtre.tri())
                .queryParam("page", page)
                .encode()
                .toUriString();
    }

    private static List<Choix> themes(String choisi) {
        return Arrays.stream(Theme.values())
                .map(t -> new Choix(t.name(), t.libelle(), t.name().equals(choisi)))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable UUID uuid(String texte) {
        try {
            return texte.isBlank() ? null : UUID.fromString(texte);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
