package fr.coteacote.donnees.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Files that are not what they say: refused with a clear reason, never an error. */
class FichiersHostilesTest {
    private static String refus(byte[] octets) {
        var lecture = Lecteur.lire(octets, _ -> false);
        assertThat(lecture).isInstanceOf(Lecture.Refusee.class);
        return ((Lecture.Refusee) lecture).pourquoi();
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void un_fichier_vide_est_refuse() {
        assertThat(refus(new byte[0])).contains("vide");
        assertThat(refus(octets("\n\n ; ; \n"))).contains("vide");
        assertThat(refus(octets("Nom;Prénom\n"))).contains("une ligne");
    }

    @Test
    void un_fichier_trop_gros_est_refuse() {
        assertThat(refus(new byte[Lecteur.TAILLE + 1])).contains("20 Mo");
    }

    @Test
    void une_montagne_d_espaces_est_refusee() {
        var espaces = new byte[Lecteur.TAILLE];
        Arrays.fill(espaces, (byte) ' ');
        assertThat(refus(espaces)).isNotBlank();
        Arrays.fill(espaces, (byte) '\n');
        assertThat(refus(espaces)).contains("vide");
    }

    @Test
    void du_binaire_est_refuse() {
        var hasard = new byte[10_000];
        new Random(1).nextBytes(hasard);
        assertThat(refus(hasard)).contains("ni un tableau CSV, ni un classeur XLSX");
    }

    @Test
    void un_pdf_un_ancien_classeur_un_classeur_libre_sont_nommes() throws IOException {
        assertThat(refus(octets("%PDF-1.7 …"))).contains("PDF");
        assertThat(refus(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .contains(".xls");
        assertThat(refus(zip("mimetype", octets("application/vnd.oasis.opendocument.spreadsheet"))))
                .contains("LibreOffice");
        assertThat(refus(zip("photo.png", new byte[10]))).contains("archive");
    }

    @Test
    void une_bombe_zip_est_refusee_sans_remplir_la_memoire() throws IOException {
        var sortie = new ByteArrayOutputStream();
        var espaces = new byte[1 << 20];
        Arrays.fill(espaces, (byte) ' ');
        try (var zip = new ZipOutputStream(sortie)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(espaces);
            }
        }
        assertThat(sortie.size()).isLessThan(1 << 20);
        assertThat(refus(sortie.toByteArray())).contains("démesuré");
    }

    @Test
    void une_entite_qui_se_multiplie_ou_lit_un_fichier_est_refusee() throws IOException {
        String bombe = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><workbook>&b;&f;</workbook>";
        assertThat(refus(zip("xl/workbook.xml", octets(bombe)))).contains("abîmé");
    }

    @Test
    void la_moitie_d_un_classeur_est_refusee() throws IOException {
        byte[] entier = ClasseurTest.classeur(feuille -> {
            for (int i = 0; i < 500; i++) {
                feuille.value(i, 0, "Prénom " + i);
                feuille.value(i, 1, "Nom " + i);
            }
        });
        assertThat(refus(Arrays.copyOf(entier, entier.length / 2))).contains("abîmé");
    }

    @Test
    void un_guillemet_jamais_referme_est_dit() {
        assertThat(refus(octets("Nom;Prénom\nA;\"Inès\nB;Noé\n"))).contains("guillemet");
    }

    @Test
    void trop_de_colonnes_ou_de_lignes_sont_refusees() {
        assertThat(refus(octets("a;".repeat(400) + "\n" + "b;".repeat(400)))).contains("300 colonnes");
        assertThat(refus(octets("a;b\n".repeat(70_000)))).contains("60 000 lignes");
    }

    @Test
    void une_cellule_demesuree_est_refusee() {
        assertThat(refus(octets("Nom;Prénom\nA;" + "x".repeat(30_000) + "\n"))).contains("20 000 signes");
    }

    private static byte[] zip(String nom, byte[] contenu) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            var entree = new ZipEntry(nom);
            if (nom.equals("mimetype")) {
                entree.setMethod(ZipEntry.STORED);
                entree.setSize(contenu.length);
                var crc = new java.util.zip.CRC32();
                crc.update(contenu);
                entree.setCrc(crc.getValue());
            }
            zip.putNextEntry(entree);
            zip.write(contenu);
        }
        return sortie.toByteArray();
    }
}
