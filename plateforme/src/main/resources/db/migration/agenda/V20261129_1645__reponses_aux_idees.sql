-- An idea is answered, yes or not this time; it may be shown to others, who say « moi aussi ». Answers are rows: one may come back on them.
alter table agenda.atelier drop constraint atelier_etat_check;
alter table agenda.atelier
    add column montree_le timestamptz,
    add constraint atelier_etat_check check (etat in ('IDEE', 'OUVERT', 'FERME', 'PAS_CETTE_FOIS'));

create table agenda.reponse_idee (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    atelier_id uuid not null,
    membre_id uuid,
    sens text not null check (sens in ('OUI', 'NON', 'A_REVOIR')),
    mots text not null default '',
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, atelier_id) references agenda.atelier (structure_id, id),
    check (sens <> 'NON' or mots <> '')
);
create index reponse_de_l_idee on agenda.reponse_idee (structure_id, atelier_id, le);
call socle.cloisonner('agenda.reponse_idee', 'select, insert');
comment on column agenda.reponse_idee.membre_id is 'Dire qui a répondu | contrat de travail | présence dans l’équipe + 1 an';
comment on column agenda.reponse_idee.sens is 'Répondre à son idée | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.reponse_idee.mots is 'Lui dire pourquoi | mission d’intérêt public | dernier contact + 2 ans';

create table agenda.moi_aussi (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    atelier_id uuid not null,
    jeune_id uuid not null,
    le timestamptz not null,
    primary key (structure_id, atelier_id, jeune_id),
    foreign key (structure_id, atelier_id) references agenda.atelier (structure_id, id)
);
call socle.cloisonner('agenda.moi_aussi');
comment on column agenda.moi_aussi.jeune_id is 'Compter ceux que l’idée tente, sans les nommer | consentement | jusqu’à ce qu’elle change d’avis, ou dernier contact + 2 ans';

create or replace view agenda.p_atelier with (security_invoker = true) as
    select id, titre, on_fait, on_garde, theme, places, minutes, etat, jeune_id, membre_id, cree_le, version, montree_le from agenda.atelier;
create view agenda.p_reponse_idee with (security_invoker = true) as
    select id, atelier_id, membre_id, sens, mots, le from agenda.reponse_idee;
create view agenda.p_moi_aussi with (security_invoker = true) as select atelier_id, jeune_id, le from agenda.moi_aussi;
grant select on agenda.p_reponse_idee, agenda.p_moi_aussi to ${application};
