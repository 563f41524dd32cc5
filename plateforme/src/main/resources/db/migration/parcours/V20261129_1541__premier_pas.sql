-- A track becomes an aim by a first step that can be done (S1-39): no step, no aim.
alter table parcours.action add column piste_id uuid;
alter table parcours.action add foreign key (structure_id, piste_id) references parcours.piste (structure_id, id);
create index action_de_la_piste on parcours.action (structure_id, piste_id) where piste_id is not null;
comment on column parcours.action.piste_id is 'Dire vers quoi mène ce pas, si elle le dit | mission d’intérêt public | dernier contact + 2 ans';
create or replace view parcours.p_action with (security_invoker = true) as
    select id, jeune_id, nature, quoi, details, voix, par, ecrit_par, propose_le, etat, choisi_le, choisi_par, depuis, issue, origine, rang, version,
           piste_id
      from parcours.action where retire_le is null;
