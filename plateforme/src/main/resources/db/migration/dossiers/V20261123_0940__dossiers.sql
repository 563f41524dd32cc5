-- The person: identity as declared, and the ways to reach them.
create schema dossiers;
grant usage on schema dossiers to ${application};

create table dossiers.jeune (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    prenom text not null default '',
    nom text not null default '',
    naissance date,
    registre text not null default 'TU' check (registre in ('TU', 'VOUS')),
    canal text not null default 'AUCUN' check (canal in ('AUCUN', 'SMS', 'APPEL', 'COURRIEL')),
    moment text not null default '',
    lieu_id uuid,
    numero_externe text,
    recherche text not null generated always as (socle.normaliser(prenom || ' ' || nom || ' ' || prenom)) stored,
    ouvert_le timestamptz not null,
    fusionne_dans uuid,
    version integer not null default 0,
    primary key (structure_id, id),
    unique (structure_id, numero_externe),
    foreign key (structure_id, fusionne_dans) references dossiers.jeune (structure_id, id)
);
call socle.cloisonner('dossiers.jeune');
comment on column dossiers.jeune.prenom is 'Appeler la personne par son prénom | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jeune.nom is 'Retrouver son dossier, faire ses démarches | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jeune.naissance is 'Savoir quels droits lui sont ouverts | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jeune.registre is 'Lui dire tu ou vous, comme elle préfère | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jeune.canal is 'La joindre comme elle l’a choisi | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jeune.moment is 'La joindre quand cela l’arrange | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jeune.lieu_id is 'Lui proposer le lieu qui l’arrange | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jeune.numero_externe is 'Reprendre son dossier sans le créer deux fois | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.jeune.recherche is 'Retrouver son nom mal orthographié | mission d’intérêt public | dernier contact + 2 ans';

create table dossiers.moyen (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    genre text not null check (genre in ('TELEPHONE', 'COURRIEL')),
    valeur text not null check (valeur <> ''),
    depuis timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index moyen_valeur on dossiers.moyen (structure_id, valeur) where retire_le is null;
create index moyen_du_jeune on dossiers.moyen (structure_id, jeune_id);
call socle.cloisonner('dossiers.moyen');
comment on column dossiers.moyen.jeune_id is 'La joindre | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.moyen.genre is 'La joindre | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.moyen.valeur is 'La joindre par le moyen qu’elle donne | mission d’intérêt public | dernier contact + 2 ans';

create table dossiers.fusion (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    absorbe_id uuid not null,
    le timestamptz not null,
    par uuid not null,
    defaite_le timestamptz,
    primary key (structure_id, id)
);
call socle.cloisonner('dossiers.fusion');
comment on column dossiers.fusion.jeune_id is 'Garder la trace d’une réunion de deux fiches | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.fusion.absorbe_id is 'Pouvoir défaire la réunion pendant un jour | mission d’intérêt public | dernier contact + 2 ans';

create view dossiers.p_jeune with (security_invoker = true) as
    select id, prenom, nom, naissance, registre, canal, moment, lieu_id, numero_externe, recherche, ouvert_le, version
      from dossiers.jeune where fusionne_dans is null;
create view dossiers.p_moyen with (security_invoker = true) as
    select id, jeune_id, genre, valeur, depuis from dossiers.moyen where retire_le is null;
grant select on dossiers.p_jeune, dossiers.p_moyen to ${application};
