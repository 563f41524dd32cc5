package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Anomalie.Nature;
import fr.coteacote.possibles.Anomalie.Suite;
import fr.coteacote.possibles.Opportunite;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads files of any known format; the format of each record is told by its fields. */
public final class LecteurDeCatalogue {
    private static final int OCTETS_POUR_DEVINER = 4096;

    /** A file that can be opened, under the name the operator gave. */
    public interface Fichier {
        String nom();

        InputStream ouvrir() throws IOException;
    }

    private record ServiceEnAttente(Objet objet, VersionInclusion version) {}

    private final Contexte contexte;
    private final Structures structures;
    private final OffresFranceTravail offres;
    private final MissionsDEngagement missions;
    private final ChosesDeLaStructure choses;
    private final List<Opportunite> lues = new ArrayList<>();
    private final List<ServiceEnAttente> services = new ArrayList<>();
    private final Map<String, Long> numeros = new HashMap<>();
    private boolean refusee;

    public LecteurDeCatalogue(Contexte contexte) {
        this.contexte = contexte;
        structures = new Structures(contexte);
        offres = new OffresFranceTravail(contexte);
        missions = new MissionsDEngagement(contexte);
        choses = new ChosesDeLaStructure(contexte);
    }

    /** All that could be read; empty when one of the files is refused, and the report says why. */
    public Optional<List<Opportunite>> lire(List<? extends Fichier> fichiers) {
        fichiers.forEach(this::lire);
        var lecteur = new ServicesInsertion(contexte, structures);
        services.forEach(s -> lecteur.lire(s.objet(), s.version()).ifPresent(lues::add));
        if (!services.isEmpty() && !structures.fournies()) {
            services.getFirst().objet().signaler(Nature.STRUCTURES_NON_FOURNIES, "structure_id");
        }
        return refusee ? Optional.empty() : Optional.of(lues);
    }

    private void lire(Fichier fichier) {
        long avant = contexte.registre().lues();
        long refuseesAvant = contexte.registre().refusees();
        try (var flux = new BufferedInputStream(fichier.ouvrir())) {
            sauterLeBom(flux);
            boolean json = estDuJson(flux);
            if (json) {
                FluxJson.lire(flux, champs -> recevoir(fichier.nom(), champs));
            } else {
                var texte = new InputStreamReader(new FluxMefiant(flux), StandardCharsets.UTF_8);
                FluxCsv.lire(new BufferedReader(texte), champs -> recevoir(fichier.nom(), champs));
            }
        } catch (IOException e) {
            refuser(fichier.nom(), Nature.FICHIER_ILLISIBLE);
            return;
        }
        long lus = contexte.registre().lues() - avant;
        if (lus == 0) {
            refuser(fichier.nom(), Nature.FICHIER_VIDE);
        } else if (contexte.registre().refusees() - refuseesAvant == lus && !toutesNonPubliees(fichier.nom())) {
            refuser(fichier.nom(), Nature.RIEN_DE_LISIBLE);
        }
    }

    /** A feed may honestly hold only withdrawn missions. */
    private boolean toutesNonPubliees(String fichier) {
        return contexte.registre().rapport(0).anomalies().stream()
                .filter(a -> a.fichier().equals(fichier) && a.suite() == Suite.REFUSEE)
                .allMatch(a -> a.nature() == Nature.NON_PUBLIEE);
    }

    private void refuser(String fichier, Nature nature) {
        refusee = true;
        contexte.registre().fichier(fichier, nature);
    }

    private static void sauterLeBom(InputStream flux) throws IOException {
        flux.mark(4);
        if (flux.read() != 0xEF || flux.read() != 0xBB || flux.read() != 0xBF) {
            flux.reset();
        }
    }

    private static boolean estDuJson(InputStream flux) throws IOException {
        flux.mark(OCTETS_POUR_DEVINER + 1);
        int octet = flux.read();
        for (int i = 0; i < OCTETS_POUR_DEVINER && octet >= 0 && Character.isWhitespace(octet); i++) {
            octet = flux.read();
        }
        flux.reset();
        return octet < 0 || octet == '[' || octet == '{' || Character.isWhitespace(octet);
    }

    private void recevoir(String fichier, Map<String, Object> champs) {
        contexte.registre().lue();
        var o = Objet.de(champs, fichier, numeros.merge(fichier, 1L, Long::sum), contexte.registre());
        if (o.a("intitule")) {
            offres.lire(o).ifPresent(lues::add);
        } else if (o.a("titre") && o.a("genre")) {
            choses.lire(o).ifPresent(lues::add);
        } else if (o.a("title") || o.a("publisherId") || o.a("applicationUrl")) {
            missions.lire(o).ifPresent(lues::add);
        } else if (o.a("structure_id")) {
            services.add(new ServiceEnAttente(o, VersionInclusion.de(o)));
        } else if (o.a("nom") && o.a("id")) {
            structures.lire(o);
        } else {
            o.refuser(champs.isEmpty() ? Nature.TYPE_INATTENDU : Nature.FORMAT_INCONNU, "");
        }
    }
}
