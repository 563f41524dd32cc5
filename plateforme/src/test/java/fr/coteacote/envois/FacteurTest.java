package fr.coteacote.envois;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.envois.Accord.Verdict;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Consigne;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.envois.Transport.Depart;
import fr.coteacote.envois.Transport.Pli;
import fr.coteacote.envois.Transport.Sort;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A message leaves once, when it may; what nobody can know is left to a person. */
@TestDeLaMaison
class FacteurTest {
    private final Monde monde;
    private final Relais relais;

    FacteurTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.relais = new Relais(monde);
    }

    /** A provider that answers what the test wrote, then takes everything. */
    private static final class Fournisseur implements Transport {
        private final List<Pli> portes = new ArrayList<>();
        private final Deque<Depart> reponses = new ArrayDeque<>();
        private Sort sort = new Sort.NeSaitPas();

        Fournisseur repond(Depart... suite) {
            reponses.addAll(List.of(suite));
            return this;
        }

        @Override
        public Canal canal() {
            return Canal.SMS;
        }

        @Override
        public Depart porter(Pli pli) {
            portes.add(pli);
            return reponses.isEmpty() ? new Depart.Accepte(List.of("r" + portes.size()), 1) : reponses.pop();
        }

        @Override
        public Sort retrouver(Pli pli) {
            return sort;
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }

    private final Fournisseur fournisseur = new Fournisseur();

    private Facteur noeud(Accord... accords) {
        return relais.noeud(Map.of(Canal.SMS, fournisseur), accords);
    }

    @Test
    void un_message_part_une_fois_meme_quand_deux_noeuds_passent() {
        var cle = relais.sms("On se voit demain ?");
        assertThat(relais.passer(noeud())).isEqualTo(1);
        assertThat(relais.passer(noeud())).isZero();
        assertThat(relais.etat(cle)).isEqualTo("ENVOYE");
        assertThat(fournisseur.portes).hasSize(1);
    }

    @Test
    void un_fournisseur_en_panne_une_heure_recoit_tout_ensuite_sauf_ce_qui_n_a_plus_de_sens() {
        var panne = new Depart.PlusTard("en panne", List.of());
        var facteur = noeud();
        var rappel = relais.ecrire(
                Canal.SMS,
                Relais.NUMERO,
                "rappel",
                new Consigne(Nature.AUTOMATIQUE, Optional.of(Instant.parse("2026-03-12T09:30:00Z")), ""),
                Optional.empty());
        var ecrit = relais.sms("bonjour");
        for (int minute = 0; minute < 60; minute += 5) {
            fournisseur.repond(panne, panne);
            relais.passer(facteur);
            fournisseur.reponses.clear();
            monde.plusTard(Duration.ofMinutes(5));
        }
        assertThat(relais.etat(ecrit)).isEqualTo("A_ENVOYER");
        monde.plusTard(Duration.ofMinutes(31));
        int avant = fournisseur.portes.size();
        relais.passer(facteur);
        relais.passer(facteur);
        assertThat(relais.etat(ecrit)).isEqualTo("ENVOYE");
        assertThat(relais.etat(rappel)).isEqualTo("PERIME");
        assertThat(fournisseur.portes).hasSize(avant + 1);
    }

    @Test
    void un_mauvais_numero_s_arrete_apres_deux_essais_jusqu_a_ce_qu_on_l_ait_verifie() {
        var faux = new Depart.MoyenFaux("numéro refusé");
        fournisseur.repond(faux, faux);
        var cle = relais.sms("bonjour");
        var facteur = noeud();
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("A_ENVOYER");
        relais.passer(facteur);
        assertThat(fournisseur.portes).as("pas tout de suite").hasSize(1);
        monde.plusTard(Duration.ofMinutes(11));
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("EN_ECHEC");

        var suivant = relais.sms("encore");
        relais.passer(facteur);
        assertThat(relais.etat(suivant)).isEqualTo("RETENU");
        assertThat(fournisseur.portes).hasSize(2);

        monde.agir(() -> monde.piece(Comptes.class).verifier(Canal.SMS, Relais.NUMERO));
        var apres = relais.sms("verifié");
        relais.passer(facteur);
        assertThat(relais.etat(apres)).isEqualTo("ENVOYE");
    }

    @Test
    void un_noeud_tombe_en_l_envoyant_le_fournisseur_dit_ce_qu_il_en_est() {
        var cle = tombeEnEnvoyant();
        var facteur = noeud();
        assertThat(relais.lever(facteur)).as("le bail court encore").isZero();
        monde.plusTard(Facteur.BAIL.plusSeconds(1));
        fournisseur.sort = new Sort.Parti(List.of("r1"), 1);
        assertThat(relais.lever(facteur)).isEqualTo(1);
        assertThat(relais.etat(cle)).isEqualTo("ENVOYE");

        var autre = tombeEnEnvoyant();
        monde.plusTard(Facteur.BAIL.plusSeconds(1));
        fournisseur.sort = new Sort.JamaisRecu(List.of());
        relais.lever(facteur);
        assertThat(relais.etat(autre)).isEqualTo("A_ENVOYER");
        relais.passer(facteur);
        assertThat(relais.etat(autre)).isEqualTo("ENVOYE");
    }

    @Test
    void quand_personne_ne_peut_savoir_quelqu_un_decide() {
        var facteur = noeud();
        var doute = tombeEnEnvoyant();
        var second = tombeEnEnvoyant();
        monde.plusTard(Facteur.BAIL.plusSeconds(1));
        relais.lever(facteur);
        relais.passer(facteur);
        assertThat(relais.etat(doute)).isEqualTo("PEUT_ETRE");
        var decisions = monde.piece(Decisions.class);
        assertThat(monde.dedans(decisions::attendues)).hasSize(2);
        monde.agir(() -> {
            assertThat(decisions.parti(java.util.UUID.fromString(relais.id(doute))))
                    .isTrue();
            assertThat(decisions.renvoyer(java.util.UUID.fromString(relais.id(doute))))
                    .isFalse();
            assertThat(decisions.renvoyer(java.util.UUID.fromString(relais.id(second))))
                    .isTrue();
        });
        relais.passer(facteur);
        assertThat(relais.etat(doute)).isEqualTo("ENVOYE");
        assertThat(relais.etat(second)).isEqualTo("ENVOYE");
        assertThat(fournisseur.portes).extracting(p -> p.id().toString()).containsOnlyOnce(relais.id(second));
    }

    /** Taken by a node that never says what became of it. */
    private String tombeEnEnvoyant() {
        var cle = relais.sms("bonjour");
        fournisseur.repond(new Depart.SansReponse("ligne coupée"));
        relais.passer(noeud());
        fournisseur.portes.clear();
        return cle;
    }

    @Test
    void les_heures_calmes_attendent_et_le_refus_retient_sauf_pour_ce_qui_est_vital() {
        var demain = Instant.parse("2026-03-13T07:00:00Z");
        Accord calme =
                (_, maintenant) -> maintenant.isBefore(demain) ? new Verdict.Attendre(demain) : new Verdict.Partir();
        var facteur = noeud(calme);
        var ecrit = relais.sms("à demain");
        var code = relais.ecrire(Canal.SMS, Relais.NUMERO, "Ton code : 123456", Nature.VITAL);
        relais.passer(facteur);
        assertThat(relais.etat(ecrit)).isEqualTo("A_ENVOYER");
        assertThat(relais.etat(code)).isEqualTo("ENVOYE");
        monde.plusTard(Duration.ofHours(23));
        relais.passer(facteur);
        assertThat(relais.etat(ecrit)).isEqualTo("ENVOYE");

        var stop = noeud((_, _) -> new Verdict.Retenir("stop"));
        var apres = relais.sms("trop tard");
        relais.passer(stop);
        assertThat(relais.etat(apres)).isEqualTo("RETENU");
        assertThat(relais.raison(apres)).isEqualTo("stop");
    }

    @Test
    void les_sms_de_la_structure_se_comptent_et_s_arretent_au_plafond() {
        monde.agir(() -> monde.piece(Comptes.class).plafonner(LocalDate.parse("2026-03-12"), Optional.of(2)));
        var facteur = noeud();
        fournisseur.repond(new Depart.Accepte(List.of("a", "b"), 2));
        var premier = relais.sms("en deux morceaux");
        relais.passer(facteur);
        var second = relais.sms("de trop");
        var vital = relais.ecrire(Canal.SMS, Relais.NUMERO, "code", Nature.VITAL);
        relais.passer(facteur);
        assertThat(relais.segments(premier)).isEqualTo("2");
        assertThat(relais.etat(second)).isEqualTo("RETENU");
        assertThat(relais.raison(second)).isEqualTo("plafond de SMS");
        assertThat(relais.etat(vital)).isEqualTo("ENVOYE");
    }

    @Test
    void ce_qui_est_annule_avant_de_partir_ne_part_pas() {
        var cle = relais.sms("rendez-vous demain");
        monde.agir(() -> monde.piece(Envois.class).annuler(cle));
        assertThat(relais.passer(noeud())).isZero();
        assertThat(relais.etat(cle)).isEqualTo("ANNULE");
    }
}
