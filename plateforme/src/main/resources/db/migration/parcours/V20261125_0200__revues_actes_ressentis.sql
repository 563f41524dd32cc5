-- The plan was read again, together or alone; when the next reading is due is agreed, never imposed.
create table parcours.revue (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    par text not null,
    le timestamptz not null,
    primary key (structure_id, id)
);
create index revue_du_jeune on parcours.revue (structure_id, jeune_id, le);
call socle.cloisonner('parcours.revue', 'select, insert, update');
comment on column parcours.revue.jeune_id is 'Revoir les objectifs régulièrement | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.revue.par is 'Dire qui a relu | mission d’intérêt public | dernier contact + 2 ans';
alter table parcours.accompagnement add column revue_jours smallint not null default 60 check (revue_jours between 0 and 365);
comment on column parcours.accompagnement.revue_jours is 'Revoir les objectifs au rythme convenu, zéro si elle préfère sans rappel | mission d’intérêt public | dernier contact + 2 ans';

-- Work that does not show: listening, waiting with, standing between. Noted in one tap, never timed, never compared.
create table parcours.acte (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    membre_id uuid not null,
    nature text not null check (nature in ('ECOUTE', 'ATTENTE', 'MEDIATION', 'PRESENCE', 'LIEN')),
    le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id)
);
create index acte_du_jeune on parcours.acte (structure_id, jeune_id, le);
call socle.cloisonner('parcours.acte');
comment on column parcours.acte.jeune_id is 'Rendre visible ce qui s’est fait pour la personne | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.acte.membre_id is 'Dire qui était là | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.acte.nature is 'Rendre visible ce qui s’est fait pour la personne | mission d’intérêt public | dernier contact + 2 ans';

-- How it felt after a meeting: read by its author alone, never a note, in no list and no figure.
create table parcours.ressenti (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    rencontre_id uuid not null,
    auteur text not null,
    texte text not null check (texte <> '' and length(texte) <= 1000),
    le timestamptz not null,
    primary key (structure_id, id),
    constraint un_ressenti_chacun unique (structure_id, rencontre_id, auteur),
    foreign key (structure_id, rencontre_id) references parcours.rencontre (structure_id, id)
);
call socle.cloisonner('parcours.ressenti', 'select, insert, update, delete', false);
comment on column parcours.ressenti.jeune_id is 'Se souvenir de ce qu’on a ressenti | consentement | dernier contact + 2 ans';
comment on column parcours.ressenti.auteur is 'Le garder à qui l’a écrit | consentement | dernier contact + 2 ans';
comment on column parcours.ressenti.texte is 'Se souvenir de ce qu’on a ressenti ; à son auteur seul | consentement | dernier contact + 2 ans';

create view parcours.p_revue with (security_invoker = true) as select id, jeune_id, par, le from parcours.revue;
create view parcours.p_acte with (security_invoker = true) as
    select id, jeune_id, membre_id, nature, le from parcours.acte where retire_le is null;
create view parcours.p_ressenti with (security_invoker = true) as
    select id, jeune_id, rencontre_id, texte, le from parcours.ressenti where auteur = current_setting('app.acteur', true);
grant select on parcours.p_revue, parcours.p_acte, parcours.p_ressenti to ${application};
