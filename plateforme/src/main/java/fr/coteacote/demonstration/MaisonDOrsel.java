package fr.coteacote.demonstration;

import fr.coteacote.acces.CodeCourant;
import fr.coteacote.acces.Comptes;
import fr.coteacote.accueil.Portes;
import fr.coteacote.agenda.Plages;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.StructureId;
import fr.coteacote.structures.Communes;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.Structures;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The fictional structure: its places, its hours, the twelve people of its team. */
@Component
@Profile("demo")
class MaisonDOrsel {
    static final String SLUG = "orsel";
    static final String MOT_DE_PASSE = "cote a cote orsel";
    private static final LocalDate DEPUIS = LocalDate.of(2020, 1, 6);

    private final Structures structures;
    private final Lieux lieux;
    private final Equipe equipe;
    private final Comptes comptes;
    private final CodeCourant secondFacteur;
    private final Plages plages;
    private final Portes portes;
    private final Communes communes;

    MaisonDOrsel(
            Structures structures,
            Lieux lieux,
            Equipe equipe,
            Comptes comptes,
            CodeCourant secondFacteur,
            Plages plages,
            Portes portes,
            Communes communes) {
        this.structures = structures;
        this.lieux = lieux;
        this.equipe = equipe;
        this.comptes = comptes;
        this.secondFacteur = secondFacteur;
        this.plages = plages;
        this.portes = portes;
        this.communes = communes;
    }

    record Collegue(MembreId id, String prenom, LieuId lieu, boolean conseil) {}

    record Maison(
            StructureId structure,
            LieuId gare,
            LieuId tilleuls,
            LieuId bus,
            LieuId montbray,
            LieuId telephone,
            List<Collegue> equipe,
            Portes.Porte lycee) {
        Collegue collegue(String prenom) {
            return equipe.stream()
                    .filter(c -> c.prenom().equals(prenom))
                    .findFirst()
                    .orElseThrow();
        }
    }

    Maison ouvrir() {
        var structure = structures.ouvrir(SLUG, "Mission Locale du Pays d’Orsel", ZoneId.of("Europe/Paris"));
        return EnStructure.<Maison, RuntimeException>appeler(structure, new Acteur.Systeme(), () -> meubler(structure));
    }

    /** A second structure, to show that nothing crosses the wall. */
    void ouvrirLaVoisine() {
        var voisine = structures.ouvrir("sorne", "Mission Locale du Val de Sorne", ZoneId.of("Europe/Paris"));
        EnStructure.executer(voisine, new Acteur.Systeme(), () -> {
            var bourg = lieux.ouvrir("Le Bourg", Lieux.Genre.ANTENNE, "1 rue des Lavoirs", "Sorne", "", 0);
            membre(new ArrayList<>(), "Agathe", "Lenoir", "Conseillère", bourg, "sorne", Role.CONSEIL, Role.DIRECTION);
        });
    }

    private Maison meubler(StructureId structure) {
        communes.remplacer(List.of(
                new Communes.Commune("99001", "Orsel", "99100", 44.900, 1.200),
                new Communes.Commune("99002", "Montbray", "99110", 44.965, 1.310),
                new Communes.Commune("99003", "Saint-Cirgue", "99120", 44.810, 1.120)));
        var gare = lieu(
                "La Gare",
                Lieux.Genre.ANTENNE,
                "4 place du Dépôt",
                "Orsel",
                "En face de la gare, bus 2 et 5",
                0,
                44.900,
                1.200);
        var tilleuls = lieu(
                "Les Tilleuls",
                Lieux.Genre.ANTENNE,
                "Rez-de-chaussée, tour C",
                "Orsel",
                "Bus 5, arrêt Tilleuls",
                1,
                44.912,
                1.214);
        var bus = lieu("Le bus", Lieux.Genre.ITINERANT, "Place du marché", "", "Il vient à toi", 2, 44.965, 1.310);
        var montbray = lieu(
                "Montbray", Lieux.Genre.PERMANENCE, "Mairie, premier étage", "Montbray", "Car 12", 3, 44.965, 1.310);
        var telephone = lieux.ouvrir("Au téléphone", Lieux.Genre.TELEPHONE, "", "", "", 9);
        horaires(gare, tilleuls, bus, montbray);
        var equipe = equipe(gare, tilleuls, bus, montbray);
        recevoir(equipe, gare, tilleuls, bus, telephone);
        portes.ouvrir("la-gare", "La Gare", Portes.Genre.LIEU, Optional.of(gare));
        var lycee =
                portes.ouvrir("lycee-vauban", "QR code du lycée Vauban", Portes.Genre.PARTENAIRE, Optional.of(gare));
        return new Maison(structure, gare, tilleuls, bus, montbray, telephone, equipe, lycee);
    }

    private LieuId lieu(
            String nom,
            Lieux.Genre genre,
            String adresse,
            String commune,
            String acces,
            int ordre,
            double latitude,
            double longitude) {
        var lieu = lieux.ouvrir(nom, genre, adresse, commune, acces, ordre);
        lieux.situer(lieu, latitude, longitude);
        return lieu;
    }

    private void horaires(LieuId gare, LieuId tilleuls, LieuId bus, LieuId montbray) {
        for (var jour : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            lieux.ajouterHoraire(gare, jour, LocalTime.of(9, 0), LocalTime.of(18, 0), "");
            lieux.ajouterHoraire(tilleuls, jour, LocalTime.of(9, 0), LocalTime.of(17, 0), "");
        }
        lieux.ajouterHoraire(gare, DayOfWeek.SATURDAY, LocalTime.of(10, 0), LocalTime.of(12, 30), "");
        lieux.ajouterHoraire(bus, DayOfWeek.TUESDAY, LocalTime.of(14, 0), LocalTime.of(18, 0), "Montbray");
        lieux.ajouterHoraire(bus, DayOfWeek.THURSDAY, LocalTime.of(14, 0), LocalTime.of(18, 0), "Saint-Cirgue");
        lieux.ajouterHoraire(montbray, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), "");
    }

    private List<Collegue> equipe(LieuId gare, LieuId tilleuls, LieuId bus, LieuId montbray) {
        var equipe = new ArrayList<Collegue>();
        membre(equipe, "Nadia", "Belkacem", "Conseillère", gare, SLUG, Role.CONSEIL);
        membre(equipe, "Karim", "Osman", "Conseiller", gare, SLUG, Role.CONSEIL);
        membre(equipe, "Élodie", "Castan", "Conseillère", tilleuls, SLUG, Role.CONSEIL);
        membre(equipe, "Julien", "Prat", "Conseiller", tilleuls, SLUG, Role.CONSEIL);
        membre(equipe, "Aminata", "Sarr", "Conseillère", bus, SLUG, Role.CONSEIL);
        membre(equipe, "Bruno", "Maurel", "Conseiller", montbray, SLUG, Role.CONSEIL);
        membre(equipe, "Sonia", "Ferrer", "Accueil", gare, SLUG, Role.ACCUEIL);
        membre(equipe, "Thomas", "Albert", "Relation entreprises", gare, SLUG, Role.RELATION_ENTREPRISE);
        membre(equipe, "Claire", "Vauthier", "Psychologue", gare, SLUG, Role.SECRET);
        membre(equipe, "Hélène", "Roussel", "Responsable de secteur", gare, SLUG, Role.SECTEUR, Role.CONSEIL);
        membre(equipe, "Marc", "Delpech", "Directeur", gare, SLUG, Role.DIRECTION);
        membre(
                equipe,
                "Inès",
                "Lopez",
                "Administration, protection des données",
                gare,
                SLUG,
                Role.ADMINISTRATION,
                Role.PROTECTION_DONNEES);
        return equipe;
    }

    private void membre(
            List<Collegue> equipe,
            String prenom,
            String nom,
            String fonction,
            LieuId lieu,
            String domaine,
            Role... roles) {
        var id = this.equipe.accueillir(prenom, nom, fonction, Optional.of(lieu), DEPUIS);
        var compte = comptes.ouvrir(id, courriel(prenom, domaine), Set.of(roles));
        comptes.poserMotDePasse(compte, MOT_DE_PASSE);
        secondFacteur.poser(compte);
        equipe.add(new Collegue(id, prenom, lieu, Set.of(roles).contains(Role.CONSEIL)));
    }

    static String courriel(String prenom, String domaine) {
        String simple = java.text.Normalizer.normalize(prenom, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return simple.toLowerCase(Locale.ROOT) + "@" + domaine + ".example";
    }

    private void recevoir(List<Collegue> equipe, LieuId gare, LieuId tilleuls, LieuId bus, LieuId telephone) {
        for (var jour : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            plage(equipe.get(0), gare, jour, 16, 30, 18, 0);
            plage(equipe.get(1), gare, jour, 10, 0, 12, 0);
            plage(equipe.get(1), gare, jour, 16, 30, 18, 0);
            plage(equipe.get(2), tilleuls, jour, 14, 0, 17, 0);
            plage(equipe.get(3), telephone, jour, 9, 0, 12, 0);
        }
        plage(equipe.get(1), gare, DayOfWeek.SATURDAY, 11, 0, 12, 30);
        plage(equipe.get(4), bus, DayOfWeek.TUESDAY, 14, 0, 18, 0);
        plage(equipe.get(4), bus, DayOfWeek.THURSDAY, 14, 0, 18, 0);
    }

    private void plage(Collegue collegue, LieuId lieu, DayOfWeek jour, int h1, int m1, int h2, int m2) {
        plages.ouvrir(
                new Plages.Plage(collegue.id(), lieu, jour, LocalTime.of(h1, m1), LocalTime.of(h2, m2), 30), DEPUIS);
    }
}
