package fr.coteacote.acces;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Telephones;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Role;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TestDeLaMaison
class SecondFacteurTest {
    private final Maison maison;
    private final Comptes comptes;
    private final SecondFacteur secondFacteur;
    private final ObjectProvider<CodeCourant> codeCourant;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    SecondFacteurTest(
            Maison maison,
            Comptes comptes,
            SecondFacteur secondFacteur,
            ObjectProvider<CodeCourant> codeCourant,
            JdbcClient db,
            TransactionTemplate transaction) {
        this.maison = maison;
        this.comptes = comptes;
        this.secondFacteur = secondFacteur;
        this.codeCourant = codeCourant;
        this.db = db;
        this.transaction = transaction;
    }

    private record Amorce(Monde monde, UUID compte, String cle) {
        boolean accepte(SecondFacteur secondFacteur, String code) {
            return monde.dedans(() -> secondFacteur.verifier(compte, code));
        }
    }

    /** Nadia, whose key was received an hour ago. */
    private Amorce nadia() {
        var monde = maison.au("2026-03-12T10:00");
        var membre = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        UUID compte = monde.dedans(() -> comptes.duMembre(membre).orElseThrow().id());
        byte[] scellee = monde.dedans(() -> secondFacteur.preparer(compte));
        String cle = monde.dedans(() -> secondFacteur.enClair(compte, scellee));
        assertThat(monde.dedans(() -> secondFacteur.poser(compte, scellee, Telephones.code(cle, pas("10:00")))))
                .isTrue();
        monde.ilEst("2026-03-12T11:00");
        return new Amorce(monde, compte, cle);
    }

    private static long pas(String heure) {
        return java.time.LocalDateTime.parse("2026-03-12T" + heure)
                        .atZone(java.time.ZoneId.of("Europe/Paris"))
                        .toEpochSecond()
                / 30;
    }

    @Test
    void un_code_n_est_jamais_accepte_deux_fois() {
        var nadia = nadia();
        String code = Telephones.code(nadia.cle(), pas("11:00"));
        assertThat(nadia.accepte(secondFacteur, code)).isTrue();
        assertThat(nadia.accepte(secondFacteur, code)).isFalse();
        String davant = Telephones.code(nadia.cle(), pas("11:00") - 1);
        assertThat(nadia.accepte(secondFacteur, davant)).isFalse();
        nadia.monde().plusTard(Duration.ofSeconds(30));
        assertThat(nadia.accepte(secondFacteur, Telephones.code(nadia.cle(), pas("11:00") + 1)))
                .isTrue();
    }

    @Test
    void l_horloge_du_telephone_peut_avancer_ou_retarder_d_un_pas_mais_pas_de_deux() {
        assertThat(accepteAvecUnDecalageDe(-2)).isFalse();
        assertThat(accepteAvecUnDecalageDe(-1)).isTrue();
        assertThat(accepteAvecUnDecalageDe(1)).isTrue();
        assertThat(accepteAvecUnDecalageDe(2)).isFalse();
    }

    private boolean accepteAvecUnDecalageDe(int pas) {
        var nadia = nadia();
        return nadia.accepte(secondFacteur, Telephones.code(nadia.cle(), pas("11:00") + pas));
    }

    @Test
    void la_cle_n_est_pas_lisible_dans_la_base_et_ne_s_ouvre_pas_pour_un_autre_compte() {
        var nadia = nadia();
        byte[] gardee = nadia.monde()
                .<byte[]>dedans(
                        () -> transaction.execute(_ -> db.sql("select totp_secret from acces.compte where id = :id")
                                .param("id", nadia.compte())
                                .query(byte[].class)
                                .single()));
        assertThat(new String(gardee, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(nadia.cle());
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> nadia.monde().dedans(() -> secondFacteur.enClair(UUID.randomUUID(), gardee)))
                .hasMessageContaining("scellement");
    }

    @Test
    void le_code_courant_ne_se_lit_que_dans_une_demonstration() {
        assertThat(codeCourant.getIfAvailable()).isNull();
        var monde = maison.au("2026-03-12T10:00");
        var membre = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        UUID compte = monde.dedans(() -> comptes.duMembre(membre).orElseThrow().id());
        var deLaDemonstration = new CodeCourant(db, secondFacteur);
        monde.agir(() -> transaction.executeWithoutResult(_ -> deLaDemonstration.poser(compte)));
        monde.plusTard(Duration.ofMinutes(1));
        String code = monde.dedans(
                () -> transaction.execute(_ -> deLaDemonstration.de(membre).orElseThrow()));
        assertThat(monde.dedans(() -> secondFacteur.verifier(compte, code))).isTrue();
    }
}
