package fr.coteacote.demonstration;

import fr.coteacote.agenda.AtelierId;
import fr.coteacote.agenda.Ateliers;
import fr.coteacote.agenda.Ateliers.Atelier;
import fr.coteacote.agenda.RoleTenu;
import fr.coteacote.agenda.SInscrire;
import fr.coteacote.agenda.SeanceId;
import fr.coteacote.agenda.Seances;
import fr.coteacote.agenda.VivreUneSeance;
import fr.coteacote.demonstration.MaisonDOrsel.Maison;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.LieuId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done together at Orsel in the days that come: places, lists, roles, and an idea that waits. */
@Component
@Profile("demo")
class AteliersDOrsel {
    private final Ateliers ateliers;
    private final Seances seances;
    private final SInscrire inscrire;
    private final VivreUneSeance vivre;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    AteliersDOrsel(
            Ateliers ateliers,
            Seances seances,
            SInscrire inscrire,
            VivreUneSeance vivre,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.ateliers = ateliers;
        this.seances = seances;
        this.inscrire = inscrire;
        this.vivre = vivre;
        this.db = db;
        this.transaction = transaction;
    }

    private record Quand(LocalDate jour, int heure, int semaines) {}

    void ouvrir(Maison m, LocalDate jour) {
        var gens = gens();
        var lina = gens.getFirst();
        var demain = jour.plusDays(1);
        var samedi = jour.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        var mardi = jour.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        var telephoner = atelier(
                "Téléphoner sans stress",
                "On appelle pour de vrai, à deux, et on rit.",
                "Une phrase pour commencer, et l’envie de rappeler.",
                Theme.EMPLOI,
                8,
                90);
        remplir(seance(m, telephoner, "Nadia", "Inès", Optional.of(m.gare()), "", new Quand(jour, 15, 1)), gens, 1, 7);
        var cuisiner = atelier(
                "Cuisiner et manger ensemble",
                "On choisit, on épluche, on mange.",
                "Trois plats à moins de deux euros.",
                Theme.LIEN_SOCIAL,
                12,
                150);
        var cuisine = seance(m, cuisiner, "Élodie", "Moussa", Optional.of(m.tilleuls()), "", new Quand(jour, 18, 1));
        remplir(cuisine, gens, 0, 8);
        cuisine.ifPresent(s -> vivre.confier(s, lina, Optional.of(RoleTenu.ACCUEIL)));
        var velo = atelier(
                "Réparer son vélo",
                "On démonte, on remonte, on essaie.",
                "Un vélo qui roule et un geste de plus.",
                Theme.MOBILITE,
                6,
                120);
        var velos = seance(
                m, velo, "Thomas", "Moussa", Optional.empty(), "Atelier, dans la cour", new Quand(demain, 10, 1));
        remplir(velos, gens, 10, 7);
        remplir(velos, gens, 0, 1);
        remplir(velos, gens, 30, 1);
        var residence = pense(
                m,
                gens.get(2),
                new Atelier(
                        "Visiter une résidence",
                        "On visite, on pose toutes les questions.",
                        "Savoir si ça me va, et à qui écrire.",
                        Theme.LOGEMENT,
                        10,
                        Duration.ofMinutes(90)));
        remplir(
                seance(m, residence, "Karim", "Yanis", Optional.empty(), "Les Tilleuls", new Quand(samedi, 14, 1)),
                gens,
                20,
                4);
        var voter = atelier(
                "Voter, à quoi ça me sert\u202f?",
                "On débat avec des élus, sans cravate.",
                "Une carte d’électeur, si j’en veux une.",
                Theme.CITOYENNETE,
                15,
                90);
        remplir(seance(m, voter, "Marc", "", Optional.empty(), "Café du Dépôt", new Quand(mardi, 14, 1)), gens, 25, 5);
        var cv = atelier(
                "Un CV qui me ressemble",
                "On raconte ce qu’on sait faire, on l’écrit.",
                "Un CV d’une page, à moi.",
                Theme.EMPLOI,
                6,
                120);
        remplir(
                seance(m, cv, "Sonia", "", Optional.of(m.tilleuls()), "", new Quand(mardi.plusDays(1), 14, 4)),
                gens,
                31,
                3);
        EnStructure.executer(
                m.structure(),
                new Acteur.Jeune(gens.get(1)),
                () -> atelier(
                        "Une heure à la radio",
                        "On prépare et on enregistre une émission.",
                        "",
                        Theme.CULTURE_SPORT_LOISIRS,
                        4,
                        60));
    }

    /** Lina first, then others in the order they came. */
    private List<JeuneId> gens() {
        var ids = transaction.execute(_ -> db.sql("""
                select id from dossiers.p_jeune
                 order by (prenom, nom) <> ('Lina', 'Moreau'), (prenom, nom) <> ('Rayan', 'Benali'), ouvert_le, id limit 60
                """).query(UUID.class).list());
        return ids.stream().map(JeuneId::new).toList();
    }

    /** Thought of by somebody, taken up by the team. */
    private AtelierId pense(Maison m, JeuneId par, Atelier atelier) {
        AtelierId id = EnStructure.<AtelierId, RuntimeException>appeler(
                m.structure(), new Acteur.Jeune(par), () -> ateliers.creer(atelier));
        ateliers.changer(id, atelier, 0);
        return id;
    }

    private AtelierId atelier(String titre, String fait, String garde, Theme theme, int places, int minutes) {
        return ateliers.creer(new Atelier(titre, fait, garde, theme, places, Duration.ofMinutes(minutes)));
    }

    /** Empty when the host is taken at that hour. */
    private Optional<SeanceId> seance(
            Maison m, AtelierId atelier, String anime, String avec, Optional<LieuId> lieu, String ou, Quand quand) {
        record Ligne(int places, int minutes) {}
        var a = transaction.execute(_ -> db.sql("select places, minutes from agenda.p_atelier where id = :id")
                .param("id", atelier.id())
                .query(Ligne.class)
                .single());
        var debut = HistoireDUnJeune.instant(quand.jour(), LocalTime.of(quand.heure(), 0));
        var demande = new Seances.Demande(
                atelier, m.collegue(anime).id(), avec, lieu, ou, debut, Duration.ofMinutes(a.minutes()), a.places());
        return seances.ouvrir(demande, quand.semaines()) instanceof Seances.Ouverture.Ouverte(var ids)
                ? Optional.of(ids.getFirst())
                : Optional.empty();
    }

    private void remplir(Optional<SeanceId> seance, List<JeuneId> gens, int de, int combien) {
        seance.ifPresent(s -> gens.stream().skip(de).limit(combien).forEach(jeune -> inscrire.venir(s, jeune)));
    }
}
