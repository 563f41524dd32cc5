-- On a nearly empty table the planner may check the foreign keys that point here through this index, by structure alone:
-- each line of a first import then read all the lines before it. A partial index cannot serve that check.
alter table dossiers.jeune drop constraint jeune_structure_id_numero_externe_key;
create unique index jeune_numero_externe on dossiers.jeune (structure_id, numero_externe) where numero_externe is not null;
