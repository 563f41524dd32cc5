-- Where one stands, said by oneself alone: read by its author, in no list and no figure (S1-16).
create table parcours.ou_j_en_suis (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    phrase text not null,
    niveau text not null,
    le timestamptz not null,
    primary key (structure_id, id)
);
create index ou_en_est_le_jeune on parcours.ou_j_en_suis (structure_id, jeune_id, phrase, le);
call socle.cloisonner('parcours.ou_j_en_suis', 'select, insert, update, delete', false);
comment on column parcours.ou_j_en_suis.jeune_id is 'Se voir avancer | consentement | dernier contact + 2 ans';
comment on column parcours.ou_j_en_suis.phrase is 'Se voir avancer ; à la personne seule | consentement | dernier contact + 2 ans';
comment on column parcours.ou_j_en_suis.niveau is 'Se voir avancer ; à la personne seule | consentement | dernier contact + 2 ans';

create view parcours.p_ou_j_en_suis with (security_invoker = true) as
    select id, jeune_id, phrase, niveau, le from parcours.ou_j_en_suis
     where current_setting('app.acteur', true) = 'jeune:' || jeune_id;
grant select on parcours.p_ou_j_en_suis to ${application};
