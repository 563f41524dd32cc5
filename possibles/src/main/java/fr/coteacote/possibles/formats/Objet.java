package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Anomalie.Nature;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * One record of a file, read field by field. A value of an unexpected type is reported and read as absent; the record
 * remembers it, so that nothing unreadable is ever taken for an absent condition.
 *
 * <p>Values are String, Double, Long, Boolean, List or Map; an absent key or a JSON null is absent.
 */
final class Objet {
    private final Map<String, Object> champs;
    private final String prefixe;
    private final Repere repere;

    /** Where the record is, for the report, and which of its fields could not be read. */
    record Repere(String fichier, long numero, Registre registre, Set<String> illisibles) {
        void illisible(String champ) {
            illisibles.add(champ);
            registre.signaler(fichier, numero, Nature.TYPE_INATTENDU, champ);
        }
    }

    private Objet(Map<String, Object> champs, String prefixe, Repere repere) {
        this.champs = champs;
        this.prefixe = prefixe;
        this.repere = repere;
    }

    static Objet de(Map<String, Object> champs, String fichier, long numero, Registre registre) {
        return new Objet(champs, "", new Repere(fichier, numero, registre, new LinkedHashSet<>()));
    }

    Set<String> illisibles() {
        return repere.illisibles();
    }

    boolean a(String champ) {
        return champs.containsKey(champ);
    }

    /** True when there is something, readable or not. */
    boolean rempli(String champ) {
        return valeur(champ).filter(v -> !"".equals(v)).isPresent();
    }

    void refuser(Nature nature, String champ) {
        repere.registre().refuser(repere.fichier(), repere.numero(), nature, prefixe + champ);
    }

    void signaler(Nature nature, String champ) {
        repere.registre().signaler(repere.fichier(), repere.numero(), nature, prefixe + champ);
    }

    void codeInconnu(String champ, String code) {
        repere.registre().codeInconnu(repere.fichier(), repere.numero(), prefixe + champ, code);
    }

    private Optional<Object> valeur(String champ) {
        return Optional.ofNullable(champs.get(champ));
    }

    private <T> Optional<T> illisible(String champ) {
        repere.illisible(prefixe + champ);
        return Optional.empty();
    }

    /** Text, blanks trimmed; empty text is absent. A number is written out, without a final {@code .0}. */
    Optional<String> texte(String champ) {
        return valeur(champ).flatMap(v -> switch (v) {
            case String texte -> Optional.of(texte.strip()).filter(t -> !t.isEmpty());
            case Long nombre -> Optional.of(nombre.toString());
            case Double nombre -> Optional.of(Nombres.ecrire(nombre));
            default -> this.<String>illisible(champ);
        });
    }

    /** A code of digits that a spreadsheet may have turned into a number: 59260.0, 5.926E4. */
    Optional<String> code(String champ, int longueur) {
        return texte(champ).map(t -> Nombres.code(t, longueur));
    }

    OptionalDouble nombre(String champ) {
        var lu = valeur(champ).flatMap(v -> switch (v) {
            case Long nombre -> Optional.of(nombre.doubleValue());
            case Double nombre -> Optional.of(nombre);
            case String texte when texte.isBlank() -> Optional.<Double>empty();
            case String texte -> Nombres.lire(texte).or(() -> this.<Double>illisible(champ));
            default -> this.<Double>illisible(champ);
        });
        return lu.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    Optional<Boolean> booleen(String champ) {
        return valeur(champ).flatMap(v -> switch (v) {
            case Boolean b -> Optional.of(b);
            case String texte ->
                switch (texte.strip().toLowerCase(Locale.ROOT)) {
                    case "" -> Optional.<Boolean>empty();
                    case "yes", "oui", "true", "vrai", "1" -> Optional.of(true);
                    case "no", "non", "false", "faux", "0" -> Optional.of(false);
                    default -> this.<Boolean>illisible(champ);
                };
            default -> this.<Boolean>illisible(champ);
        });
    }

    /** A word that some writers turn into a boolean: false is {@code no}, true is {@code yes}. */
    String booleenOuTexte(String champ) {
        return champs.get(champ) instanceof Boolean b
                ? b ? "yes" : "no"
                : texte(champ).orElse("no");
    }

    /** A day, or the day of a date and time. */
    Optional<LocalDate> jour(String champ) {
        return texte(champ).flatMap(t -> {
            try {
                return Optional.of(LocalDate.parse(t.substring(0, Math.min(10, t.length()))));
            } catch (DateTimeParseException e) {
                return this.<LocalDate>illisible(champ);
            }
        });
    }

    /** Texts; a bare text is a list of one, a spreadsheet's cell may hold several. */
    List<String> liste(String champ) {
        return valeur(champ)
                .<List<String>>map(v -> switch (v) {
                    case List<?> liste -> textes(champ, liste);
                    case String texte -> Cellules.liste(texte);
                    default -> {
                        repere.illisible(prefixe + champ);
                        yield List.of();
                    }
                })
                .orElse(List.of());
    }

    private List<String> textes(String champ, List<?> liste) {
        var textes = new ArrayList<String>();
        for (Object element : liste) {
            if (element instanceof String texte) {
                if (!texte.isBlank()) {
                    textes.add(texte.strip());
                }
            } else if (element instanceof Long nombre) {
                textes.add(nombre.toString());
            } else {
                repere.illisible(prefixe + champ);
            }
        }
        return textes;
    }

    Optional<Objet> objet(String champ) {
        return valeur(champ).flatMap(v -> sousObjet(champ, v));
    }

    List<Objet> objets(String champ) {
        return valeur(champ)
                .<List<Objet>>map(v -> {
                    if (!(v instanceof List<?> liste)) {
                        repere.illisible(prefixe + champ);
                        return List.of();
                    }
                    return liste.stream()
                            .flatMap(e -> sousObjet(champ, e).stream())
                            .toList();
                })
                .orElse(List.of());
    }

    private Optional<Objet> sousObjet(String champ, Object valeur) {
        if (!(valeur instanceof Map<?, ?> map)) {
            return illisible(champ);
        }
        var copie = new HashMap<String, Object>();
        map.forEach((cle, v) -> copie.put(String.valueOf(cle), v));
        return Optional.of(new Objet(copie, prefixe + champ + ".", repere));
    }
}
