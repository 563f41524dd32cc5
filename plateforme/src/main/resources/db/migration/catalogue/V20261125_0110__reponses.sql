-- What a young person said to find what is possible for them, their answers, and what is reported wrong.
create table catalogue.repere (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    commune text not null default '',
    moyens text,
    permis text,
    minutes smallint check (minutes between 5 and 240),
    niveau smallint check (niveau between 0 and 8),
    evite text not null default '',
    garde text not null default '',
    surprise smallint not null default 20 check (surprise between 0 and 50),
    dit_le timestamptz not null,
    primary key (structure_id, id),
    constraint un_repere unique (structure_id, jeune_id)
);
call socle.cloisonner('catalogue.repere');
comment on column catalogue.repere.jeune_id is 'Montrer ce qui est possible pour elle | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.repere.commune is 'Savoir d’où elle part, jamais son adresse | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.repere.moyens is 'Savoir comment elle se déplace | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.repere.permis is 'Savoir ce qu’elle peut conduire | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.repere.minutes is 'Ne pas proposer plus loin qu’elle ne veut aller | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.repere.niveau is 'Ne pas cacher ni promettre ce qui demande un diplôme | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.repere.evite is 'Respecter les moments qu’elle refuse | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.repere.garde is 'Respecter les heures où elle garde un enfant | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.repere.surprise is 'Suivre la part de surprise qu’elle choisit | mission d’intérêt public | dernier contact + 2 ans';

-- Answers, each one a row: the last one holds. Of the thing itself, only its title and kind (licence of the offers).
create table catalogue.reponse (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    possible text not null,
    titre text not null,
    genre text not null,
    quoi text not null check (quoi in ('GARDE', 'PLUS_TARD', 'PAS_POUR_MOI', 'CHOISI', 'REPRISE')),
    revient date check ((quoi = 'PLUS_TARD') = (revient is not null)),
    motif text check ((quoi = 'PAS_POUR_MOI') = (motif is not null)),
    action_id uuid check ((quoi = 'CHOISI') = (action_id is not null)),
    le timestamptz not null,
    primary key (structure_id, id)
);
create index reponse_du_jeune on catalogue.reponse (structure_id, jeune_id, le, id);
call socle.cloisonner('catalogue.reponse');
comment on column catalogue.reponse.jeune_id is 'Garder ses choix et pouvoir les reprendre | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.reponse.possible is 'Garder ses choix et pouvoir les reprendre | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.reponse.titre is 'Dire de quoi elle parlait, même quand ce n’existe plus | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.reponse.quoi is 'Ne plus montrer ce qu’elle a écarté | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.reponse.revient is 'Le remontrer le jour qu’elle choisit | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.reponse.motif is 'Mieux choisir ensuite, si elle dit pourquoi | mission d’intérêt public | dernier contact + 2 ans';

-- Something is closed or wrong: nobody's name is kept, only a mark so that one person counts once.
create table catalogue.signalement (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    possible text not null,
    titre text not null,
    quoi text not null check (quoi in ('FINI', 'FAUX')),
    marque text not null,
    le timestamptz not null,
    regarde_le timestamptz,
    primary key (structure_id, id),
    unique (structure_id, possible, marque)
);
call socle.cloisonner('catalogue.signalement');
comment on column catalogue.signalement.possible is 'Vérifier une annonce | mission d’intérêt public | 12 mois';
comment on column catalogue.signalement.titre is 'Vérifier une annonce | mission d’intérêt public | 12 mois';
comment on column catalogue.signalement.quoi is 'Vérifier une annonce | mission d’intérêt public | 12 mois';
comment on column catalogue.signalement.marque is 'Compter une fois chaque personne sans savoir laquelle | mission d’intérêt public | 12 mois';

-- What somebody of the team thought of for this person; they answer as to anything else.
create table catalogue.proposition (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    possible text not null,
    membre_id uuid not null,
    mots text not null default '',
    le timestamptz not null,
    retiree_le timestamptz,
    primary key (structure_id, id)
);
create unique index une_proposition on catalogue.proposition (structure_id, jeune_id, possible) where retiree_le is null;
call socle.cloisonner('catalogue.proposition');
comment on column catalogue.proposition.jeune_id is 'Lui proposer quelque chose de possible | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.proposition.possible is 'Lui proposer quelque chose de possible | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.proposition.membre_id is 'Dire qui y a pensé | mission d’intérêt public | dernier contact + 2 ans';
comment on column catalogue.proposition.mots is 'Dire pourquoi, dans les mots de qui propose | mission d’intérêt public | dernier contact + 2 ans';

create view catalogue.p_reponse with (security_invoker = true) as
    select id, jeune_id, possible, titre, genre, quoi, revient, action_id, le from catalogue.reponse;
create view catalogue.p_proposition with (security_invoker = true) as
    select id, jeune_id, possible, membre_id, mots, le from catalogue.proposition where retiree_le is null;
grant select on catalogue.p_reponse, catalogue.p_proposition to ${application};
