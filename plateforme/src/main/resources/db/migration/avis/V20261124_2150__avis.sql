-- Optional questions to a young person. What was asked to whom stands on one side; what was answered, on the other: nothing ties them.
create schema avis;
grant usage on schema avis to ${application};

create table avis.posee (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    rencontre_id uuid not null,
    jeune_id uuid not null,
    le timestamptz not null,
    primary key (structure_id, rencontre_id)
);
call socle.cloisonner('avis.posee', 'select, insert', false);
comment on column avis.posee.jeune_id is 'Ne poser la question qu’une fois | mission d’intérêt public | 12 mois';

-- No person, no colleague, no hour: a day, and what was felt.
create table avis.avis (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    question text not null check (question in ('PRIS_AU_SERIEUX')),
    reponse text not null check (reponse in ('OUI', 'PLUTOT_OUI', 'PLUTOT_NON', 'NON')),
    jour date not null,
    primary key (structure_id, id)
);
call socle.cloisonner('avis.avis', 'select, insert', false);
comment on column avis.avis.question is 'Savoir si l’on se sent pris au sérieux, sans savoir qui répond | mission d’intérêt public | sans personne dedans';
comment on column avis.avis.reponse is 'Savoir si l’on se sent pris au sérieux, sans savoir qui répond | mission d’intérêt public | sans personne dedans';

create view avis.p_posee with (security_invoker = true) as select rencontre_id, jeune_id, le from avis.posee;
create view avis.p_avis with (security_invoker = true) as select id, question, reponse, jour from avis.avis;
grant select on avis.p_posee, avis.p_avis to ${application};
