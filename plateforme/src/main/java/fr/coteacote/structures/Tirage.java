package fr.coteacote.structures;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A photograph drawn again, light and without its metadata: where and when it was taken stay with who took it. */
sealed interface Tirage {
    int LARGEUR = 840;
    int HAUTEUR = 450;
    long PIXELS_AU_PLUS = 50_000_000;
    float QUALITE = 0.72f;
    Set<String> FORMATS = Set.of("JPEG", "png");

    @SuppressWarnings("ArrayRecordComponent")
    record Tiree(byte[] jpeg, String empreinte, int largeur, int hauteur) implements Tirage {}

    record PasUnePhoto() implements Tirage {}

    record TropGrande() implements Tirage {}

    /** @param fichier JPEG or PNG, told by its content, never by its name */
    static Tirage de(byte[] fichier) {
        try (var flux = ImageIO.createImageInputStream(new ByteArrayInputStream(fichier))) {
            var lecteurs = ImageIO.getImageReaders(flux);
            return lecteurs.hasNext() ? lire(lecteurs.next(), flux) : new PasUnePhoto();
        } catch (IOException | RuntimeException e) {
            // A decoder meets anything at all in a file made to harm it.
            return new PasUnePhoto();
        }
    }

    private static Tirage lire(ImageReader lecteur, ImageInputStream flux) throws IOException {
        try {
            if (!FORMATS.contains(lecteur.getFormatName())) {
                return new PasUnePhoto();
            }
            lecteur.setInput(flux, true, true);
            if ((long) lecteur.getWidth(0) * lecteur.getHeight(0) > PIXELS_AU_PLUS) {
                return new TropGrande();
            }
            return tirer(lecteur.read(0));
        } finally {
            lecteur.dispose();
        }
    }

    private static Tirage tirer(BufferedImage source) throws IOException {
        double echelle =
                Math.min(1, Math.min((double) LARGEUR / source.getWidth(), (double) HAUTEUR / source.getHeight()));
        int largeur = Math.max(1, (int) Math.round(source.getWidth() * echelle));
        int hauteur = Math.max(1, (int) Math.round(source.getHeight() * echelle));
        var image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        Graphics2D dessin = image.createGraphics();
        dessin.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        dessin.drawImage(source, 0, 0, largeur, hauteur, null);
        dessin.dispose();
        byte[] jpeg = jpeg(image);
        return new Tiree(jpeg, empreinte(jpeg), largeur, hauteur);
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter ecrivain = ImageIO.getImageWritersByFormatName("jpeg").next();
        var octets = new ByteArrayOutputStream();
        try (var sortie = new MemoryCacheImageOutputStream(octets)) {
            ImageWriteParam reglage = ecrivain.getDefaultWriteParam();
            reglage.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            reglage.setCompressionQuality(QUALITE);
            ecrivain.setOutput(sortie);
            ecrivain.write(null, new IIOImage(image, null, null), reglage);
        } finally {
            ecrivain.dispose();
        }
        return octets.toByteArray();
    }

    private static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
