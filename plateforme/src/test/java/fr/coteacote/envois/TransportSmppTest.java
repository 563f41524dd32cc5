package fr.coteacote.envois;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.coteacote.banc.CentreDeSms;
import fr.coteacote.banc.CentreDeSms.Humeur;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.smpp.BancSmpp;
import fr.coteacote.envois.smpp.ReglagesSmpp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Text messages through a real SMPP centre, on this machine. */
@TestDeLaMaison
class TransportSmppTest {
    private final Monde monde;
    private final Relais relais;
    private final CentreDeSms centre = CentreDeSms.ouvrir(true);
    private final Transport transport;
    private final Facteur facteur;

    TransportSmppTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.relais = new Relais(monde);
        this.transport = ouvrir(false, false);
        this.facteur = relais.noeud(Map.of(Canal.SMS, transport));
    }

    private Transport ouvrir(boolean gsm, boolean interroge) {
        return BancSmpp.ouvrir(
                new ReglagesSmpp(
                        "localhost",
                        centre.port(),
                        "orsel",
                        "secret",
                        "+33700000000",
                        5,
                        Duration.ofMillis(200),
                        Duration.ofSeconds(2),
                        gsm,
                        CentreDeSms.ETIQUETTE,
                        interroge),
                monde.piece(Accuses.class),
                monde.piece(Reception.class));
    }

    @AfterEach
    void fermer() {
        transport.close();
        centre.close();
    }

    @Test
    void un_texte_simple_tient_en_un_sms_et_un_accent_part_en_ucs2() {
        relais.sms("Rendez-vous demain : 10h");
        relais.sms("À très vite, l’équipe");
        relais.passer(facteur);
        assertThat(centre.recus())
                .extracting(CentreDeSms.Recu::texte)
                .containsExactly("Rendez-vous demain : 10h", "À très vite, l'équipe");
        assertThat(centre.recus()).extracting(r -> (int) r.codage()).containsExactly(0, 8);
        assertThat(centre.recus()).extracting(CentreDeSms.Recu::vers).containsOnly(Relais.NUMERO);
    }

    @Test
    void un_long_message_part_en_morceaux_que_le_telephone_recolle() {
        String texte =
                "Voilà tout ce qu’on s’est dit. ".repeat(8).replace('’', '\'').strip();
        var cle = relais.sms(texte);
        relais.passer(facteur);
        var parties = centre.recus();
        assertThat(parties).hasSize(4).allMatch(CentreDeSms.Recu::enPlusieurs);
        assertThat(parties).allSatisfy(p -> assertThat(p.octets().length).isLessThanOrEqualTo(140));
        assertThat(parties.stream().map(p -> (int) p.octets()[6]).toList()).containsExactly(1, 2, 3, 4);
        assertThat(parties.stream()
                        .map(p -> new String(
                                p.octets(), 7, p.octets().length - 7, java.nio.charset.StandardCharsets.UTF_16BE))
                        .collect(Collectors.joining()))
                .isEqualTo(texte);
        assertThat(relais.segments(cle)).isEqualTo("4");
    }

    @Test
    void un_morceau_refuse_ne_fait_pas_repartir_ceux_qui_sont_deja_partis() {
        int[] vus = {0};
        centre.seComporte(_ -> ++vus[0] == 2 ? Humeur.OCCUPE : Humeur.PREND);
        var cle = relais.sms("é".repeat(150));
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("A_ENVOYER");
        monde.plusTard(Duration.ofMinutes(2));
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("ENVOYE");
        assertThat(centre.recus()).hasSize(3);
    }

    @Test
    void le_centre_occupe_attend_le_numero_faux_s_arrete() {
        centre.seComporte(_ -> Humeur.OCCUPE);
        var cle = relais.sms("bonjour");
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("A_ENVOYER");
        centre.seComporte(_ -> Humeur.NUMERO_FAUX);
        monde.plusTard(Duration.ofMinutes(2));
        relais.passer(facteur);
        monde.plusTard(Duration.ofMinutes(11));
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("EN_ECHEC");
    }

    @Test
    void la_ligne_coupee_se_rouvre_et_se_verifie_quand_rien_ne_passe() {
        relais.sms("un");
        relais.passer(facteur);
        centre.raccrocher();
        var cle = relais.sms("deux");
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            monde.plusTard(Duration.ofMinutes(31));
            relais.lever(facteur);
            relais.passer(facteur);
            return relais.etat(cle).equals("ENVOYE");
        });
        assertThat(centre.lignes()).isEqualTo(1);
        assertThat(centre.recus()).extracting(CentreDeSms.Recu::texte).containsExactly("un", "deux");
    }

    @Test
    void pris_sans_reponse_le_centre_dit_qu_il_l_a_et_rien_ne_part_deux_fois() {
        transport.close();
        var interroge = ouvrir(false, true);
        try {
            var noeud = relais.noeud(Map.of(Canal.SMS, interroge));
            boolean[] premier = {true};
            centre.seComporte(_ -> {
                boolean tombe = premier[0];
                premier[0] = false;
                return tombe ? Humeur.PREND_ET_RACCROCHE : Humeur.PREND;
            });
            var cle = relais.sms("bonjour");
            relais.passer(noeud);
            assertThat(relais.etat(cle)).isEqualTo("EN_COURS");
            monde.plusTard(Facteur.BAIL.plusSeconds(1));
            await().atMost(Duration.ofSeconds(10)).until(() -> {
                relais.lever(noeud);
                monde.plusTard(Facteur.BAIL.plusSeconds(1));
                return relais.etat(cle).equals("ENVOYE");
            });
            assertThat(centre.recus()).hasSize(1);

            centre.accuser(centre.recus().getFirst(), "DELIVRD", false);
            assertThat(relais.etat(cle)).as("reçu, dit après coup").isEqualTo("REMIS");
            centre.accuser(centre.recus().getFirst(), "DELIVRD", true);
            assertThat(relais.smsComptes()).isEqualTo(1);
        } finally {
            interroge.close();
        }
    }

    @Test
    void l_accuse_de_reception_se_range_par_le_numero_du_centre_ou_par_le_notre() {
        var cle = relais.sms("bonjour");
        relais.passer(facteur);
        centre.accuser(centre.recus().getLast(), "DELIVRD", true);
        assertThat(relais.etat(cle)).isEqualTo("REMIS");

        var doute = relais.sms("en doute");
        centre.seComporte(_ -> Humeur.PREND_ET_RACCROCHE);
        relais.passer(facteur);
        assertThat(relais.etat(doute)).isEqualTo("EN_COURS");
        centre.seComporte(_ -> Humeur.PREND);
        await().atMost(Duration.ofSeconds(10)).until(() -> {
            var ouverte = relais.sms("pour rouvrir");
            monde.plusTard(Duration.ofSeconds(1));
            relais.passer(facteur);
            return relais.etat(ouverte).equals("ENVOYE");
        });
        centre.accuser(
                centre.recus().stream()
                        .filter(r -> r.texte().equals("en doute"))
                        .findFirst()
                        .orElseThrow(),
                "DELIVRD",
                false);
        assertThat(relais.etat(doute)).isEqualTo("REMIS");
    }

    @Test
    void ce_que_le_centre_dit_deux_fois_ne_compte_qu_une_fois() {
        centre.begaie(() -> true);
        var cle = relais.sms("bonjour");
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("ENVOYE");
        assertThat(relais.smsComptes()).isEqualTo(1);

        centre.accuser(centre.recus().getLast(), "UNDELIV", true);
        centre.accuser(centre.recus().getLast(), "UNDELIV", true);
        assertThat(relais.etat(cle)).isEqualTo("EN_ECHEC");
        var suivant = relais.sms("encore moi");
        relais.passer(facteur);
        assertThat(relais.etat(suivant))
                .as("un numéro n’est en doute qu’après deux messages")
                .isEqualTo("ENVOYE");
        assertThat(centre.fois().values()).containsOnly(1);
    }

    @Test
    void un_accuse_qui_arrive_avant_la_reponse_est_garde_et_le_sms_compte() {
        centre.seComporte(_ -> Humeur.ACCUSE_D_ABORD);
        var cle = relais.sms("bonjour");
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("REMIS");
        assertThat(relais.smsComptes()).isEqualTo(1);
    }

    @Test
    void ce_qu_une_personne_repond_est_garde_une_fois_chez_qui_lui_a_ecrit() {
        relais.ecrire(Canal.SMS, "+33639980001", "On se voit ?", Envois.Nature.ECRIT);
        relais.passer(facteur);
        centre.ecrire("+33639980001", "+33700000000", "Oui, à 16 h ça me va");
        centre.ecrire("+33639980001", "+33700000000", "Oui, à 16 h ça me va");
        assertThat(recus()).containsExactly("Oui, à 16 h ça me va");
        monde.plusTard(Reception.DEUX_FOIS.minusSeconds(1));
        centre.ecrire("+33639980001", "+33700000000", "Oui, à 16 h ça me va");
        assertThat(recus()).as("redonné dans la minute").hasSize(1);
        monde.plusTard(Duration.ofSeconds(1));
        centre.ecrire("+33639980001", "+33700000000", "Oui, à 16 h ça me va");
        assertThat(recus()).as("une minute après, c’est dit de nouveau").hasSize(2);
    }

    private List<String> recus() {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql("select texte from envois.recu order by le")
                .query(String.class)
                .list()));
    }

    @Test
    void la_fenetre_n_est_jamais_depassee() {
        IntStream.range(0, 40).forEach(i -> relais.sms("message " + i));
        centre.seComporte(_ -> Humeur.TARDE);
        var fils = IntStream.range(0, 10)
                .mapToObj(_ -> Thread.ofVirtual().start(() -> relais.passer(facteur)))
                .toList();
        fils.forEach(fil -> {
            try {
                fil.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(centre.recus()).hasSize(40).doesNotHaveDuplicates();
    }
}
