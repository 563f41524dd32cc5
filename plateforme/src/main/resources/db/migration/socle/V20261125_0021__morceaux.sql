-- Pieces of three letters of what was typed, as patterns: a name that looks like it bears one of them at least.
create function socle.morceaux(tape text) returns text[]
    language sql immutable parallel safe
    return array(select distinct '%' || substr(' ' || mot || ' ', i, 3) || '%'
                   from regexp_split_to_table(tape, ' ') mot, generate_series(1, length(mot)) i);
