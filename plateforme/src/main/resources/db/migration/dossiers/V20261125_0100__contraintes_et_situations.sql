-- When somebody cannot be there: hours of a child, a bus that stops, hours to leave alone. Hours are those of the structure.
create table dossiers.contrainte (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    nature text not null check (nature in ('GARDE', 'TRANSPORT', 'TRAVAIL_OU_COURS', 'A_EVITER')),
    jours smallint[] not null check (cardinality(jours) between 1 and 7 and jours <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
    de time not null,
    a time not null check (a > de),
    mots text not null default '' check (length(mots) <= 200),
    jusqu_au date,
    ecrit_par text not null,
    le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index contrainte_du_jeune on dossiers.contrainte (structure_id, jeune_id);
call socle.cloisonner('dossiers.contrainte');
comment on column dossiers.contrainte.jeune_id is 'Ne proposer que des heures possibles | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.contrainte.nature is 'Ne proposer que des heures possibles | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.contrainte.jours is 'Ne proposer que des heures possibles | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.contrainte.mots is 'Comprendre l’empêchement, si la personne le dit | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.contrainte.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';

-- What somebody does now, did, or will do. Whether it is to come, under way or over is told by its dates (DOMAINE §2).
create table dossiers.situation (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    categorie text not null check (categorie in ('EMPLOI', 'ALTERNANCE', 'FORMATION', 'IMMERSION', 'PMSMP', 'VOLONTARIAT_BENEVOLAT',
        'SCOLARITE', 'CREATION_ACTIVITE', 'DEMANDEUR_EMPLOI', 'SANS_SITUATION', 'INCONNUE')),
    mots text not null default '' check (length(mots) <= 200),
    du date not null,
    au date check (au >= du),
    ecrit_par text not null,
    le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index situation_du_jeune on dossiers.situation (structure_id, jeune_id, du);
call socle.cloisonner('dossiers.situation');
comment on column dossiers.situation.jeune_id is 'Savoir ce qui change, et ce que cela ouvre | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.situation.categorie is 'Savoir ce qui change, et ce que cela ouvre | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.situation.mots is 'Le dire dans ses mots | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.situation.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';

create view dossiers.p_contrainte with (security_invoker = true) as
    select id, jeune_id, nature, jours, de, a, mots, jusqu_au, ecrit_par, le from dossiers.contrainte where retire_le is null;
create view dossiers.p_situation with (security_invoker = true) as
    select id, jeune_id, categorie, mots, du, au, ecrit_par, le from dossiers.situation where retire_le is null;
grant select on dossiers.p_contrainte, dossiers.p_situation to ${application};
