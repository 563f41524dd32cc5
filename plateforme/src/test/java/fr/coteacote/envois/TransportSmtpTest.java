package fr.coteacote.envois;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.coteacote.banc.ApplicationLancee;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Consigne;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.envois.smtp.BoiteAuxLettres;
import fr.coteacote.envois.smtp.ReglagesDuCourriel;
import fr.coteacote.envois.smtp.TransportSmtp;
import jakarta.mail.Message;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** E-mails through a real mail server, on this machine. */
@TestDeLaMaison
class TransportSmtpTest {
    private final Monde monde;
    private final Relais relais;

    TransportSmtpTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.relais = new Relais(monde);
    }

    private static ReglagesDuCourriel vers(int port) {
        return new ReglagesDuCourriel(
                "localhost", port, "", "", "contact@orsel.example", false, Duration.ofSeconds(2), "", 993, true);
    }

    @Test
    void une_lettre_part_avec_ou_repondre_et_garde_le_meme_identifiant() throws Exception {
        var poste = new GreenMail(new ServerSetup(ApplicationLancee.portLibre(), "localhost", "smtp"));
        poste.start();
        try {
            var facteur = relais.noeud(Map.of(
                    Canal.COURRIEL, new TransportSmtp(vers(poste.getSmtp().getPort()))));
            var cle = relais.ecrire(
                    Canal.COURRIEL,
                    "lina@exemple.example",
                    "Nadia t’a écrit : https://exemple.example/moi",
                    new Consigne(Nature.ECRIT, Optional.empty(), "12-secret"),
                    Optional.empty());
            relais.passer(facteur);
            assertThat(relais.etat(cle)).isEqualTo("ENVOYE");
            var lettre = poste.getReceivedMessages()[0];
            assertThat(lettre.getSubject()).isEqualTo("Un mot pour toi");
            assertThat(lettre.getContent().toString()).contains("Nadia t’a écrit");
            assertThat(lettre.getReplyTo()[0].toString()).isEqualTo("contact+12-secret@orsel.example");
            assertThat(lettre.getMessageID()).isEqualTo("<" + relais.id(cle) + "@orsel.example>");
            assertThat(lettre.getRecipients(Message.RecipientType.TO)).hasSize(1);
        } finally {
            poste.stop();
        }
    }

    @Test
    void un_serveur_absent_attend_une_adresse_refusee_s_arrete() {
        var facteur = relais.noeud(Map.of(Canal.COURRIEL, new TransportSmtp(vers(ApplicationLancee.portLibre()))));
        var cle = relais.ecrire(Canal.COURRIEL, "lina@exemple.example", "bonjour", Nature.ECRIT);
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("A_ENVOYER");

        var refuse = essayer("250 ok", "550 personne ici");
        assertThat(refuse).isInstanceOf(Transport.Depart.MoyenFaux.class);
        assertThat(essayer("250 ok", "451 plus tard")).isInstanceOf(Transport.Depart.PlusTard.class);
        assertThat(essayer("550 pas vous", "250 ok")).isInstanceOf(Transport.Depart.Refuse.class);
    }

    @Test
    void coupe_apres_la_lettre_personne_ne_sait_si_elle_est_partie() {
        var transport = new TransportSmtp(vers(serveur("250 ok", "250 ok", false)));
        var cle = relais.ecrire(Canal.COURRIEL, "lina@exemple.example", "bonjour", Nature.ECRIT);
        var facteur = relais.noeud(Map.of(Canal.COURRIEL, transport));
        relais.passer(facteur);
        assertThat(relais.etat(cle)).isEqualTo("EN_COURS");
        monde.plusTard(Facteur.BAIL.plusSeconds(1));
        relais.lever(facteur);
        assertThat(relais.etat(cle)).isEqualTo("PEUT_ETRE");
    }

    @Test
    void une_reponse_se_releve_une_fois_et_celle_d_une_machine_se_laisse() throws Exception {
        var poste = new GreenMail(new ServerSetup[] {
            new ServerSetup(ApplicationLancee.portLibre(), "localhost", "smtp"),
            new ServerSetup(ApplicationLancee.portLibre(), "localhost", "imap")
        });
        poste.start();
        try {
            String pour = "contact+" + monde.structure().numero() + "-unlongsecret@orsel.example";
            poste.setUser(pour, "contact", "secret");
            var boite = new BoiteAuxLettres(
                    new ReglagesDuCourriel(
                            "localhost",
                            poste.getSmtp().getPort(),
                            "contact",
                            "secret",
                            "contact@orsel.example",
                            false,
                            Duration.ofSeconds(2),
                            "localhost",
                            poste.getImap().getPort(),
                            false),
                    monde.piece(Reception.class));
            poster(poste, pour, "Oui pour samedi", "");
            poster(poste, pour, "Je suis absente", "auto-replied");
            assertThat(boite.relever()).isEqualTo(1);
            assertThat(boite.relever()).isZero();
            assertThat(relais.recus())
                    .containsExactly(
                            "lina@exemple.example " + monde.structure().numero() + "-unlongsecret Oui pour samedi");
        } finally {
            poste.stop();
        }
    }

    private static void poster(GreenMail poste, String pour, String texte, String machine) throws Exception {
        var lettre = new jakarta.mail.internet.MimeMessage(poste.getSmtp().createSession());
        lettre.setFrom("Lina@exemple.example");
        lettre.setRecipients(Message.RecipientType.TO, pour);
        lettre.setText(texte, "UTF-8");
        if (!machine.isEmpty()) {
            lettre.setHeader("Auto-Submitted", machine);
        }
        jakarta.mail.Transport.send(lettre);
    }

    private static Transport.Depart essayer(String expediteur, String destinataire) {
        return new TransportSmtp(vers(serveur(expediteur, destinataire, true)))
                .porter(new Transport.Pli(
                        java.util.UUID.randomUUID(),
                        Canal.COURRIEL,
                        "lina@exemple.example",
                        "objet",
                        "texte",
                        "",
                        0,
                        java.util.List.of()));
    }

    /** One conversation, with these answers; at the end of the letter it answers, or hangs up. */
    private static int serveur(String expediteur, String destinataire, boolean repond) {
        try {
            var porte = new ServerSocket(0);
            Thread.ofVirtual().start(() -> converser(porte, expediteur, destinataire, repond));
            return porte.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void converser(ServerSocket porte, String expediteur, String destinataire, boolean repond) {
        try (porte;
                var ligne = porte.accept()) {
            var lecture = new java.io.BufferedReader(
                    new java.io.InputStreamReader(ligne.getInputStream(), StandardCharsets.UTF_8));
            var ecriture = ligne.getOutputStream();
            ecriture.write("220 bonjour\r\n".getBytes(StandardCharsets.US_ASCII));
            boolean lettre = false;
            for (String dit = lecture.readLine(); dit != null; dit = lecture.readLine()) {
                if (lettre && !dit.equals(".")) {
                    continue;
                }
                if (lettre && !repond) {
                    return;
                }
                String mot = dit.length() < 4 ? dit : dit.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
                lettre = mot.equals("DATA");
                ecriture.write((reponse(mot, expediteur, destinataire) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            // The other end left.
        }
    }

    private static String reponse(String mot, String expediteur, String destinataire) {
        return switch (mot) {
            case "MAIL" -> expediteur;
            case "RCPT" -> destinataire;
            case "DATA" -> "354 va";
            case "QUIT" -> "221 au revoir";
            default -> "250 ok";
        };
    }
}
