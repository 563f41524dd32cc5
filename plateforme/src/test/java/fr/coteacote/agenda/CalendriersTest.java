package fr.coteacote.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.coteacote.agenda.RecevoirUnCalendrier.Raison;
import fr.coteacote.agenda.RecevoirUnCalendrier.Reponse;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Our hours in other calendars, and theirs in ours; what we write is read by a parser that is not ours. */
@TestDeLaMaison
class CalendriersTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern ADRESSE = Pattern.compile("id=\"abonnement\">[^<]*?(/agenda/[^<]+\\.ics)<");

    private final Monde monde;
    private final MembreId nadia;
    private final LieuId gare;
    private final JeuneId lina;
    private final RendezVousId rdv;

    CalendriersTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
        this.rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
    }

    @Test
    void le_calendrier_de_nadia_lit_ses_heures_sans_aucun_nom_et_plus_rien_une_fois_l_adresse_revoquee() {
        try (var elle = Appelant.equipe(monde, "nadia");
                var dehors = Appelant.visiteur(monde)) {
            elle.envoyer("/equipe/agenda/calendriers/abonnement", Map.of());
            var page = elle.lire("/equipe/agenda/calendriers").corps();
            var adresse = ADRESSE.matcher(page);
            assertThat(adresse.find()).isTrue();
            assertThat(elle.lire("/equipe/agenda/calendriers").corps()).doesNotContain(adresse.group(1));
            var flux = dehors.lire(adresse.group(1));
            assertThat(flux.corps()).doesNotContain("Lina").doesNotContain("Moreau");
            var lu = evenement(flux.corps());
            assertThat(valeur(lu, Property.UID)).isEqualTo(rdv + "@cote-a-cote");
            assertThat(valeur(lu, Property.DTSTART)).isEqualTo("20260312T090000Z");
            assertThat(valeur(lu, Property.DTEND)).isEqualTo("20260312T094500Z");
            elle.envoyer("/equipe/agenda/calendriers/abonnement/arreter", Map.of());
            assertThat(dehors.lire(adresse.group(1)).statut()).isEqualTo(404);
        }
    }

    @Test
    void un_jeune_aussi_et_une_nouvelle_adresse_ferme_l_ancienne() {
        try (var elle = Appelant.jeune(monde, lina);
                var dehors = Appelant.visiteur(monde)) {
            String premiere = abonner(elle);
            assertThat(evenement(dehors.lire(premiere).corps())).isNotNull();
            String seconde = abonner(elle);
            assertThat(dehors.lire(premiere).statut()).isEqualTo(404);
            assertThat(dehors.lire(seconde).statut()).isEqualTo(200);
        }
    }

    private static String abonner(Appelant elle) {
        elle.envoyer("/moi/agenda/abonnement", Map.of());
        var adresse = ADRESSE.matcher(elle.lire("/moi/agenda").corps());
        assertThat(adresse.find()).isTrue();
        return adresse.group(1);
    }

    @Test
    void une_invitation_suit_le_rendez_vous_deplace_puis_annule() {
        var invitation = invitation();
        assertThat(invitation.methode()).isEqualTo("REQUEST");
        var premiere = evenement(invitation.contenu());
        assertThat(valeur(premiere, Property.SUMMARY)).isEqualTo("Rendez-vous avec Nadia");
        assertThat(premiere.getProperty(Property.ATTENDEE).map(Property::getValue))
                .contains("mailto:lina@exemple.example");
        monde.dedans(() ->
                monde.piece(DeplacerRendezVous.class).deplacer(rdv, nadia, Instant.parse("2026-03-12T13:00:00Z")));
        var deplacee = evenement(invitation().contenu());
        assertThat(valeur(deplacee, Property.UID)).isEqualTo(valeur(premiere, Property.UID));
        assertThat(valeur(deplacee, Property.DTSTART)).isEqualTo("20260312T130000Z");
        assertThat(sequence(deplacee)).isGreaterThan(sequence(premiere));
        monde.dedans(() -> monde.piece(AnnulerRendezVous.class).annuler(rdv));
        var annulation = invitation();
        assertThat(annulation.methode()).isEqualTo("CANCEL");
        var annulee = evenement(annulation.contenu());
        assertThat(valeur(annulee, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(sequence(annulee)).isGreaterThan(sequence(deplacee));
    }

    private InvitationDeRendezVous.Piece invitation() {
        return monde.dedans(() -> monde.piece(InvitationDeRendezVous.class).pour(rdv, "lina@exemple.example"));
    }

    @Test
    void les_lignes_longues_et_les_accents_se_relisent_tels_quels() {
        String titre =
                "Été à l’atelier ; café, thé \\ et « gâteaux » 🎈 ".repeat(6).strip();
        var moment = new TexteIcs.Moment(
                "un@cote-a-cote",
                0,
                Instant.parse("2026-03-12T09:00:00Z"),
                Instant.parse("2026-03-12T10:00:00Z"),
                titre,
                "Ici\nlà",
                "",
                false,
                List.of());
        String texte = TexteIcs.ecrire("PUBLISH", "Essai", List.of(moment), Instant.EPOCH);
        assertThat(texte.split("\r\n")).allSatisfy(ligne -> assertThat(ligne.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(valeur(evenement(texte), Property.SUMMARY)).isEqualTo(titre);
    }

    @Test
    void un_calendrier_exterieur_dit_quand_nadia_est_prise_et_ces_heures_ne_sont_plus_proposees() throws IOException {
        monde.recoit(nadia, gare, "14:00", "16:00");
        String ics = calendrier("""
                BEGIN:VEVENT
                UID:a
                DTSTAMP:20260301T000000Z
                DTSTART;TZID=Europe/Paris:20260310T140000
                DTEND;TZID=Europe/Paris:20260310T150000
                RRULE:FREQ=WEEKLY;COUNT=3
                SUMMARY:Secret de Nadia
                END:VEVENT
                BEGIN:VEVENT
                UID:b
                DTSTAMP:20260301T000000Z
                DTSTART;VALUE=DATE:20260311
                DTEND;VALUE=DATE:20260312
                END:VEVENT
                BEGIN:VEVENT
                UID:c
                DTSTAMP:20260301T000000Z
                DTSTART:20260312T130000Z
                DTEND:20260312T150000Z
                TRANSP:TRANSPARENT
                END:VEVENT
                """);
        var recu = servir(200, ics, adresse -> permissif()
                .lire(adresse, PARIS, Instant.parse("2026-03-10T00:00:00Z"), Instant.parse("2026-03-18T00:00:00Z")));
        assertThat(recu)
                .isEqualTo(new Reponse.Recu(List.of(
                        new Intervalle(Instant.parse("2026-03-10T13:00:00Z"), Instant.parse("2026-03-10T14:00:00Z")),
                        new Intervalle(Instant.parse("2026-03-10T23:00:00Z"), Instant.parse("2026-03-11T23:00:00Z")),
                        new Intervalle(Instant.parse("2026-03-17T13:00:00Z"), Instant.parse("2026-03-17T14:00:00Z")))));
        occuper("2026-03-10T14:00", "2026-03-10T15:00");
        var libres = monde.dedans(() -> monde.piece(CreneauxLibres.class)
                .chercher(Recherche.entre(LocalDate.parse("2026-03-10"), LocalDate.parse("2026-03-10"))));
        assertThat(libres)
                .extracting(c -> c.debut().toString())
                .containsExactly("2026-03-10T14:00:00Z", "2026-03-10T14:30:00Z");
    }

    @Test
    void retire_un_calendrier_ne_bloque_plus_rien_meme_s_il_etait_en_train_d_etre_lu() {
        monde.recoit(nadia, gare, "14:00", "15:00");
        var externes = monde.piece(CalendriersExternes.class);
        var id = monde.dedans(() -> externes.ajouter(nadia, "https://agenda.example/nadia.ics"));
        var pris = new Reponse.Recu(
                List.of(new Intervalle(Instant.parse("2026-03-10T13:00:00Z"), Instant.parse("2026-03-10T14:00:00Z"))));
        var lu = new CalendriersExternes.Lu(nadia.id(), "https://agenda.example/nadia.ics");
        monde.agir(() -> externes.garder(id, lu, pris));
        assertThat(libresCeMardi()).isEmpty();
        monde.agir(() -> externes.retirer(id, nadia));
        assertThat(libresCeMardi()).hasSize(2);
        monde.agir(() -> externes.garder(id, lu, pris));
        assertThat(libresCeMardi()).hasSize(2);
    }

    private List<Creneau> libresCeMardi() {
        var mardi = LocalDate.parse("2026-03-10");
        return monde.dedans(() -> monde.piece(CreneauxLibres.class).chercher(Recherche.entre(mardi, mardi)));
    }

    private void occuper(String de, String a) {
        monde.un("""
                with pose as (insert into agenda.occupe (objet_id, qui_id, debut, fin, ferme)
                    values (gen_random_uuid(), '%s', timestamp '%s' at time zone 'Europe/Paris', timestamp '%s' at time zone 'Europe/Paris', false)
                    returning 1) select count(*)::text from pose
                """.formatted(nadia, de, a));
    }

    @Test
    void une_adresse_privee_n_est_jamais_appelee_ni_un_fichier_trop_gros_lu_ni_un_serveur_lent_attendu()
            throws IOException {
        for (String privee : List.of(
                "https://127.0.0.1/a.ics",
                "https://localhost/a.ics",
                "https://10.0.0.8/a.ics",
                "https://169.254.169.254/latest",
                "https://192.168.1.1/a.ics",
                "https://[::1]/a.ics",
                "https://[fd00::1]/a.ics",
                "https://0.0.0.0/a.ics",
                "http://example.org/a.ics",
                "https://example.org:8443/a.ics")) {
            assertThat(AdressePublique.publique(URI.create(privee))).as(privee).isFalse();
        }
        assertThat(servir(200, "A".repeat(2_200_000), this::lire)).isEqualTo(new Reponse.Echec(Raison.TROP_GROS));
        assertThat(servir(200, "<html>bonjour</html>", this::lire)).isEqualTo(new Reponse.Echec(Raison.ILLISIBLE));
        assertThat(servir(302, "", this::lire)).isEqualTo(new Reponse.Echec(Raison.PAS_DE_REPONSE));
        assertThat(new RecevoirUnCalendrier().lire("https://127.0.0.1/a.ics", PARIS, Instant.EPOCH, Instant.EPOCH))
                .isEqualTo(new Reponse.Echec(Raison.ADRESSE_INTERDITE));
    }

    @Test
    void une_adresse_interdite_se_dit_sur_la_page_et_se_retire() {
        try (var elle = Appelant.equipe(monde, "nadia")) {
            assertThat(elle.envoyer(
                                    "/equipe/agenda/calendriers",
                                    Map.of(
                                            "adresse",
                                            "n’importe quoi",
                                            "cle",
                                            UUID.randomUUID().toString()))
                            .corps())
                    .contains("Collez l’adresse entière")
                    .contains("n’importe quoi");
            var cle = UUID.randomUUID().toString();
            for (int fois = 0; fois < 2; fois++) {
                elle.envoyer(
                        "/equipe/agenda/calendriers",
                        Map.of("adresse", "webcal://localhost.localdomain/moi.ics", "cle", cle));
            }
            String id = monde.un("select id::text from agenda.calendrier");
            monde.agir(() -> monde.piece(CalendriersExternes.class).echoir(UUID.fromString(id)));
            assertThat(elle.lire("/equipe/agenda/calendriers").corps()).contains("n’est pas publique");
            elle.envoyer("/equipe/agenda/calendriers/" + id + "/retirer", Map.of());
            assertThat(monde.un("select count(*)::text from agenda.calendrier")).isEqualTo("0");
        }
    }

    private Reponse lire(String adresse) {
        return permissif().lire(adresse, PARIS, Instant.EPOCH, Instant.parse("2026-03-18T00:00:00Z"));
    }

    private static RecevoirUnCalendrier permissif() {
        return new RecevoirUnCalendrier(_ -> true, Duration.ofSeconds(10));
    }

    private interface Lecture {
        Reponse lire(String adresse);
    }

    private static Reponse servir(int statut, String corps, Lecture lecture) throws IOException {
        var serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        serveur.createContext("/", echange -> {
            try (echange) {
                echange.sendResponseHeaders(statut, octets.length == 0 ? -1 : octets.length);
                echange.getResponseBody().write(octets);
            } catch (IOException e) {
                // The reader left in the middle: that is what it should do.
                assertThat(e).isNotNull();
            }
        });
        serveur.start();
        try {
            return lecture.lire("http://127.0.0.1:" + serveur.getAddress().getPort() + "/a.ics");
        } finally {
            serveur.stop(0);
        }
    }

    private static String calendrier(String evenements) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//autre//FR\n" + evenements + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    private static VEvent evenement(String texte) {
        try {
            Calendar calendrier = new CalendarBuilder().build(new StringReader(texte));
            calendrier.validate();
            return calendrier.<VEvent>getComponents(Component.VEVENT).getFirst();
        } catch (IOException | ParserException e) {
            throw new AssertionError(texte, e);
        }
    }

    private static String valeur(VEvent evenement, String nom) {
        return evenement.getProperty(nom).map(Property::getValue).orElse("");
    }

    private static int sequence(VEvent evenement) {
        return Integer.parseInt(valeur(evenement, Property.SEQUENCE));
    }
}
