package fr.coteacote.donnees.reprise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.donnees.lecture.Lecteur;
import fr.coteacote.donnees.lecture.Lecture;
import fr.coteacote.donnees.reprise.Sort.Choix;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.ReprendreDesDossiers.DejaLa;
import fr.coteacote.parcours.Accompagnement.Etat;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of each line, before anything is written. The people are invented. */
class EssaiTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 3, 12);
    private static final LieuId GARE = LieuId.nouveau();
    private static final MembreId NADIA = MembreId.nouveau();
    private static final Vocabulaire MOTS =
            new Vocabulaire(Map.of("la gare", GARE), Map.of("nadia belkacem", NADIA), Map.of());
    private static final Existants PERSONNE = new Existants(List.of(), Map.of(), Set.of());

    private static Essai essai(String texte, Existants la, Map<Long, Choix> choix) {
        var lue = (Lecture.Lue) Lecteur.lire(texte.getBytes(StandardCharsets.UTF_8), Champ::connu);
        var interprete = new Interprete(Correspondance.deviner(lue.tableau().colonnes()), MOTS, JOUR);
        return Essai.faire(lue.tableau(), interprete, la, choix);
    }

    private static Sort seul(String texte) {
        return essai(texte, PERSONNE, Map.of()).sorts().getFirst();
    }

    private static Fiche creee(String texte) {
        assertThat(seul(texte)).isInstanceOf(Sort.Creee.class);
        return ((Sort.Creee) seul(texte)).fiche();
    }

    private static List<String> refus(String texte) {
        assertThat(seul(texte)).isInstanceOf(Sort.Refusee.class);
        return ((Sort.Refusee) seul(texte)).raisons();
    }

    private static Existants la(String prenom, String nom, String naissance, String telephone) {
        var jeune = new DejaLa(
                JeuneId.nouveau(),
                "",
                new Identite(
                        prenom, nom, naissance.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(naissance))),
                false,
                Moyen.telephone(telephone).stream().toList(),
                List.of());
        return new Existants(List.of(jeune), Map.of(), Set.of(jeune.jeune()));
    }

    @Test
    void une_ligne_complete_est_comprise_dans_tous_ses_champs() {
        var fiche = creee("""
                Antenne;N° dossier;NOM DE FAMILLE;Prénom;Né(e) le;Tél. portable;E-mail;Conseiller référent;Date de 1er accueil;Dernier entretien;Statut;Rythme (jours);Demande
                La Gare;A-12;Fictif;Inès;31/12/2005;06 39 98 12 12;Ines@Exemple.example;Nadia BELKACEM;5 janvier 2026;2026-03-01;En cours;21 jours;un toit
                """);
        assertThat(fiche.numero()).isEqualTo("A-12");
        assertThat(fiche.identite()).isEqualTo(new Identite("Inès", "Fictif", Optional.of(LocalDate.of(2005, 12, 31))));
        assertThat(fiche.moyens()).extracting(Moyen::valeur).containsExactly("+33639981212", "ines@exemple.example");
        assertThat(fiche.lieu()).hasValue(GARE);
        assertThat(fiche.referent()).hasValue(NADIA);
        assertThat(fiche.premierAccueil()).hasValue(LocalDate.of(2026, 1, 5));
        assertThat(fiche.dernierContact()).hasValue(LocalDate.of(2026, 3, 1));
        assertThat(fiche.etat()).isEqualTo(Etat.ACCOMPAGNE);
        assertThat(fiche.rythme()).hasValue(21);
        assertThat(fiche.demande()).isEqualTo("un toit");
        assertThat(fiche.remarques()).isEmpty();
    }

    @Test
    void un_prenom_seul_suffit() {
        assertThat(creee("Prénom;Ville\nInès;Orsel\n").identite().prenom()).isEqualTo("Inès");
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/03/2010", "01/01/1999", "12/03/2026"})
    void aucun_age_n_est_refuse(String naissance) {
        assertThat(creee("Prénom;Date de naissance\nInès;" + naissance + "\n")
                        .identite()
                        .naissance())
                .isPresent();
    }

    @Test
    void une_ligne_sans_rien_pour_reconnaitre_quelqu_un_est_refusee() {
        assertThat(refus("Prénom;Antenne\n;La Gare\n"))
                .singleElement()
                .asString()
                .contains("Rien ne permet");
    }

    @Test
    void un_jour_qui_n_existe_pas_est_refuse_avec_ce_qui_etait_ecrit() {
        assertThat(refus("Prénom;Date de naissance\nInès;31/02/2005\n"))
                .singleElement()
                .asString()
                .contains("« 31/02/2005 »", "Exemple : 31/12/2005");
        assertThat(refus("Prénom;Date de naissance\nInès;13/03/2026\n"))
                .singleElement()
                .asString()
                .contains("pas encore venu");
        assertThat(refus("Prénom;Date de naissance\nInès;01/01/1900\n"))
                .singleElement()
                .asString()
                .contains("cent vingt ans");
    }

    @Test
    void un_telephone_illisible_est_laisse_de_cote_et_dit() {
        var fiche = creee("Prénom;Téléphone;Courriel\nInès;06 12;ines(at)exemple\n");
        assertThat(fiche.moyens()).isEmpty();
        assertThat(fiche.remarques()).hasSize(2).first().asString().contains("« 06 12 »", "laissé de côté");
    }

    @Test
    void deux_colonnes_de_telephone_donnent_deux_moyens() {
        assertThat(creee("Prénom;Tél 1;Tél 2\nInès;0639981212;+33 6 39 98 13 13\n")
                        .moyens())
                .hasSize(2);
    }

    @Test
    void un_mot_inconnu_est_dit_et_n_empeche_rien() {
        var fiche = creee("Prénom;Statut;Antenne;Conseiller\nInès;zzz;Ailleurs;Paul Parti\n");
        assertThat(fiche.etat()).isEqualTo(Etat.ACCUEILLI);
        assertThat(fiche.remarques()).hasSize(3);
    }

    @Test
    void une_fin_sans_origine_connue_est_refusee() {
        assertThat(refus("Prénom;Statut\nInès;Sortie\n"))
                .singleElement()
                .asString()
                .contains("qui a choisi la fin");
        assertThat(creee("Prénom;Statut;Motif de sortie\nInès;Sorti;Demande du jeune\n")
                        .fin())
                .isPresent();
    }

    @Test
    void le_meme_numero_deux_fois_dans_le_fichier_est_refuse() {
        var sorts = essai("N° dossier;Prénom\n12;Inès\n12;Noé\n", PERSONNE, Map.of())
                .sorts();
        assertThat(sorts.get(1))
                .isEqualTo(new Sort.Refusee(3, "Noé", List.of("Le numéro « 12 » est déjà à la ligne 2.")));
    }

    @Test
    void meme_nom_et_meme_naissance_ne_se_creent_pas_deux_fois() {
        var la = la("Inès", "FICTIF", "2005-12-31", "");
        String fichier = "Nom;Prénom;Né le\nfictif;ines;31/12/2005\n";
        var proche = (Sort.Proche) essai(fichier, la, Map.of()).sorts().getFirst();
        assertThat(proche.a().pourquoi()).isEqualTo("même nom, même date de naissance");
        assertThat(essai(fichier, la, Map.of(2L, Choix.CREER)).combien(Sort.Creee.class))
                .isOne();
        assertThat(essai(fichier, la, Map.of(2L, Choix.MEME_PERSONNE)).combien(Sort.Inchangee.class))
                .isOne();
    }

    @Test
    void le_meme_telephone_se_propose_sauf_si_les_naissances_different() {
        var la = la("Inès", "Fictif", "2005-12-31", "0639981212");
        String entete = "Nom;Prénom;Né le;Tél\n";
        assertThat(essai(entete + "Fictif;Noé;;06 39 98 12 12\n", la, Map.of()).combien(Sort.Proche.class))
                .isOne();
        assertThat(essai(entete + "Fictif;Noé;01/01/2004;06 39 98 12 12\n", la, Map.of())
                        .combien(Sort.Creee.class))
                .isOne();
    }

    @Test
    void la_meme_personne_est_completee_sans_que_rien_soit_remplace() {
        var la = la("Inès", "Fictif", "", "0639981212");
        var sort = essai(
                        "N°;Nom;Prénom;Né le;Tél\nA-1;Fictif;Inès;31/12/2005;0639981399\n",
                        la,
                        Map.of(2L, Choix.MEME_PERSONNE))
                .sorts()
                .getFirst();
        assertThat(sort).isInstanceOf(Sort.Completee.class);
        assertThat(((Sort.Completee) sort).quoi()).containsExactly("numéro", "date de naissance");
    }

    @Test
    void un_telephone_retire_ici_ne_revient_pas_par_un_vieux_fichier() {
        var jeune = JeuneId.nouveau();
        var la = new DejaLa(
                jeune,
                "A-1",
                new Identite("Inès", "", Optional.empty()),
                false,
                List.of(),
                Moyen.telephone("0639981212").stream().toList());
        var existants = new Existants(List.of(la), Map.of("A-1", jeune), Set.of(jeune));
        assertThat(essai("N°;Prénom;Tél\nA-1;Inès;0639981212\n", existants, Map.of())
                        .combien(Sort.Inchangee.class))
                .isOne();
    }

    @Test
    void les_colonnes_se_reconnaissent_dans_le_desordre_et_les_inconnues_restent_dehors() {
        var colonnes = List.of("Ville", "prenom", "N° Sécu", "DATE NAISSANCE", "Nom");
        assertThat(Correspondance.deviner(colonnes).champs())
                .isEqualTo(Map.of(1, Champ.PRENOM, 3, Champ.NAISSANCE, 4, Champ.NOM));
        assertThat(Correspondance.signature(colonnes))
                .isEqualTo(Correspondance.signature(List.of("VILLE", "Prénom", "n secu", "Date naissance", "nom")))
                .isNotEqualTo(Correspondance.signature(colonnes.reversed()));
    }

    @Test
    void deux_colonnes_pour_un_meme_champ_ou_aucune_pour_reconnaitre_quelqu_un_se_disent() {
        assertThat(new Correspondance(Map.of(0, Champ.NOM, 1, Champ.NOM)).probleme())
                .hasValueSatisfying(p -> assertThat(p).contains("Nom"));
        assertThat(new Correspondance(Map.of(0, Champ.NAISSANCE)).probleme()).isPresent();
        assertThat(new Correspondance(Map.of(0, Champ.PRENOM)).probleme()).isEmpty();
    }
}
