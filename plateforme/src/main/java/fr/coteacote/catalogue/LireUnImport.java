package fr.coteacote.catalogue;

import fr.coteacote.catalogue.ImportDeCatalogue.Etat;
import fr.coteacote.possibles.Lecture;
import fr.coteacote.possibles.LectureDeFichiers;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.structures.Structures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file that was brought and says what it would do; nothing of the catalogue is touched. */
@Component
class LireUnImport {
    private final TableDesImports imports;
    private final TableDesPossibles possibles;
    private final TerritoireDeLaMaison territoire;
    private final Structures structures;

    LireUnImport(
            TableDesImports imports,
            TableDesPossibles possibles,
            TerritoireDeLaMaison territoire,
            Structures structures) {
        this.imports = imports;
        this.possibles = possibles;
        this.territoire = territoire;
        this.structures = structures;
    }

    @Transactional
    public void lire(ImportId id) {
        var depose = imports.lire(id).orElseThrow();
        switch (relire(depose)) {
            case Lecture.Refusee(var rapport) -> {
                imports.rendreCompte(id, Etat.REFUSE, CompteRendu.de(rapport, CompteRendu.Ecart.AUCUN));
                imports.oublierLeFichier(id);
            }
            case Lecture.Acceptee(var choses, var rapport) ->
                imports.rendreCompte(id, Etat.ESSAYE, CompteRendu.de(rapport, ecart(choses, depose.entier())));
        }
    }

    /** The library reads files: the pieces are put together beside, then forgotten. */
    Lecture relire(ImportDeCatalogue depose) {
        try {
            Path dossier = Files.createTempDirectory("catalogue");
            Path fichier = dossier.resolve(nomSimple(depose.fichier()));
            try {
                imports.copier(depose.id(), fichier);
                return LectureDeFichiers.lire(List.of(fichier), structures.aujourdhui(), territoire.lire());
            } finally {
                Files.deleteIfExists(fichier);
                Files.delete(dossier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nomSimple(String nom) {
        String simple = nom.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^\\.+", "");
        return simple.isBlank() ? "fichier" : simple.substring(0, Math.min(80, simple.length()));
    }

    CompteRendu.Ecart ecart(List<Opportunite> choses, boolean entier) {
        Map<String, String> avant = possibles.empreintes(Etagere.SIENNE);
        long nouvelles = choses.stream().filter(o -> !avant.containsKey(o.id())).count();
        long inchangees = choses.stream()
                .filter(o -> empreinte(o).equals(avant.get(o.id())))
                .count();
        long deja = choses.size() - nouvelles;
        long retirees = entier ? Math.max(0, possibles.presentes(Etagere.SIENNE, origines(choses)) - deja) : 0;
        return new CompteRendu.Ecart(nouvelles, deja - inchangees, inchangees, retirees);
    }

    static Set<String> origines(List<Opportunite> choses) {
        return choses.stream().map(o -> o.source().nom()).collect(Collectors.toSet());
    }

    private static String empreinte(Opportunite o) {
        try {
            byte[] octets = EcritureDUnPossible.ecrire(o).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
