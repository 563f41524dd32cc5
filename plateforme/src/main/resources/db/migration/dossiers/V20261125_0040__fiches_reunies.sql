-- Each number a person had, with the one that is kept: what was read under either is told to the same person.
create view dossiers.p_fiche with (security_invoker = true) as
    select id, coalesce(fusionne_dans, id) as jeune_id from dossiers.jeune;
grant select on dossiers.p_fiche to ${application};
-- Words stay as they were written; the file they are in may be reunited with another.
grant update (jeune_id) on dossiers.reponse to ${application};
