package fr.coteacote.mesures;

import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.MaisonLancee;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * The direction looks for a name in the whole structure: well typed, then with a letter missing. While it is typed the
 * list alone is asked again; without script the whole page is.
 */
final class Recherche implements Mesure {
    private static final List<String> TAILLES = List.of("2000", "20000", "60000");
    private static final int TAILLE_PROMISE = 20_000;
    private static final double SANS_FAUTE_MS = 50;
    private static final double AVEC_FAUTE_MS = 150;
    private static final double SANS_BORNE = Double.MAX_VALUE;
    private static final int NOMS = 40;
    private static final int TOURS = 200;
    private static final String PLANS = "--plans";

    @Override
    public String quoi() {
        return "un nom parmi 20 000 personnes d’une structure : p95 < 50 ms, < 150 ms avec une faute ;"
                + " [TAILLES…] [--plans]";
    }

    @Override
    public void mesurer(List<String> options) throws Exception {
        var tailles = options.stream().filter(option -> !option.equals(PLANS)).toList();
        try (var maison = MaisonLancee.ouvrir()) {
            maison.application().attendre();
            var foule = new Foule(maison);
            for (String taille : tailles.isEmpty() ? TAILLES : tailles) {
                foule.porterA(Integer.parseInt(taille));
                mesurer(maison, Integer.parseInt(taille), foule.noms(NOMS));
            }
            if (options.contains(PLANS)) {
                var nom = foule.noms(1).getFirst();
                Plans.montrer(maison, marc -> List.of(nom, Foule.mal(nom)).forEach(q -> page(marc, q)));
            }
        }
    }

    private static void mesurer(MaisonLancee maison, int taille, List<String> noms) throws Exception {
        boolean promise = taille == TAILLE_PROMISE;
        var mal = noms.stream().map(Foule::mal).toList();
        System.out.printf("%,d personnes%n", taille);
        try (var marc = maison.equipe("marc")) {
            Consumer<String> frappe = nom -> Pages.exiger(marc.lireFragment(adresse(nom)));
            Consumer<String> page = nom -> page(marc, nom);
            dire(maison, "en tapant, bien écrit     ", noms, frappe, promise ? SANS_FAUTE_MS : SANS_BORNE);
            dire(maison, "en tapant, une lettre en moins", mal, frappe, promise ? AVEC_FAUTE_MS : SANS_BORNE);
            dire(maison, "page entière, bien écrit  ", noms, page, SANS_BORNE);
            dire(maison, "page entière, une lettre en moins", mal, page, SANS_BORNE);
            dire(maison, "page entière, tout le monde", List.of(""), page, SANS_BORNE);
        }
    }

    private static void dire(MaisonLancee maison, String quoi, List<String> noms, Consumer<String> acte, double borne)
            throws Exception {
        IntStream.range(0, NOMS).forEach(tour -> acte.accept(noms.get(tour % noms.size())));
        var travail = Travail.commencer(maison);
        var durees = Durees.de(TOURS, tour -> acte.accept(noms.get(tour % noms.size())));
        System.out.printf(
                "  %-34s %s, %5.1f ms de processeur%s%n",
                quoi.strip(),
                durees.phrase(),
                travail.parActe(TOURS),
                borne == SANS_BORNE ? "" : " ; p95 " + Durees.tenu(durees.centile(95), borne, "ms"));
    }

    private static void page(Appelant marc, String nom) {
        Pages.exiger(marc.lire(adresse(nom)));
    }

    private static String adresse(String nom) {
        return "/equipe/jeunes?vue=structure&q=" + URLEncoder.encode(nom, StandardCharsets.UTF_8);
    }
}
