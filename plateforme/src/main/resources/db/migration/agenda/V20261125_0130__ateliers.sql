-- Workshops: what one does there and what one keeps, their sessions, places, waiting lists, roles and short returns.
create table agenda.atelier (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    titre text not null check (titre <> ''),
    on_fait text not null default '',
    on_garde text not null default '',
    theme text not null,
    places smallint not null check (places between 1 and 500),
    minutes smallint not null check (minutes between 15 and 720),
    etat text not null check (etat in ('IDEE', 'OUVERT', 'FERME')),
    jeune_id uuid,
    membre_id uuid,
    cree_le timestamptz not null,
    version integer not null default 0,
    primary key (structure_id, id),
    check (etat <> 'OUVERT' or on_fait <> '' and on_garde <> '')
);
call socle.cloisonner('agenda.atelier');
comment on column agenda.atelier.titre is 'Dire ce qui se fait | mission d’intérêt public | tant que l’atelier sert';
comment on column agenda.atelier.on_fait is 'Dire ce qui se fait | mission d’intérêt public | tant que l’atelier sert';
comment on column agenda.atelier.on_garde is 'Dire ce qu’on en garde | mission d’intérêt public | tant que l’atelier sert';
comment on column agenda.atelier.theme is 'Ranger l’atelier | mission d’intérêt public | tant que l’atelier sert';
comment on column agenda.atelier.places is 'Savoir combien on y tient | mission d’intérêt public | tant que l’atelier sert';
comment on column agenda.atelier.jeune_id is 'Dire de qui vient l’idée | consentement | dernier contact + 2 ans';
comment on column agenda.atelier.membre_id is 'Dire qui la soutient | contrat de travail | présence dans l’équipe + 1 an';

create table agenda.seance (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    atelier_id uuid not null,
    serie_id uuid,
    membre_id uuid not null,
    avec text not null default '',
    lieu_id uuid,
    lieu_libre text not null default '',
    salle_id uuid,
    debut timestamptz not null,
    fin timestamptz not null check (fin > debut),
    places smallint not null check (places between 1 and 500),
    etat text not null default 'OUVERTE' check (etat in ('OUVERTE', 'ANNULEE')),
    version integer not null default 0,
    primary key (structure_id, id),
    foreign key (structure_id, atelier_id) references agenda.atelier (structure_id, id)
);
create index seance_par_heure on agenda.seance (structure_id, debut);
call socle.cloisonner('agenda.seance');
comment on column agenda.seance.membre_id is 'Dire qui anime | contrat de travail | présence dans l’équipe + 1 an';
comment on column agenda.seance.avec is 'Dire avec qui, si la personne le veut | consentement | jusqu’à la fin de la séance + 1 an';
comment on column agenda.seance.lieu_libre is 'Se retrouver hors les murs | mission d’intérêt public | jusqu’à la fin de la séance + 1 an';
comment on column agenda.seance.places is 'Savoir combien on y tient | mission d’intérêt public | jusqu’à la fin de la séance + 1 an';

create table agenda.inscription (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    seance_id uuid not null,
    jeune_id uuid not null,
    etat text not null check (etat in ('INSCRIT', 'EN_ATTENTE', 'PROPOSEE', 'QUITTE')),
    rang integer not null,
    gardee_jusque timestamptz,
    tient text not null default '' check (tient in ('', 'ACCUEIL', 'MEMOIRE', 'SON', 'CUISINE', 'ANIMATION')),
    venu boolean not null default false,
    a_repondu boolean not null default false,
    inscrit_le timestamptz not null,
    primary key (structure_id, id),
    constraint une_par_seance unique (structure_id, seance_id, jeune_id),
    foreign key (structure_id, seance_id) references agenda.seance (structure_id, id),
    check ((etat = 'PROPOSEE') = (gardee_jusque is not null))
);
create index inscription_du_jeune on agenda.inscription (structure_id, jeune_id);
call socle.cloisonner('agenda.inscription');
comment on column agenda.inscription.jeune_id is 'Garder sa place | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.inscription.rang is 'Tenir la liste d’attente dans l’ordre | mission d’intérêt public | jusqu’à la fin de la séance + 1 an';
comment on column agenda.inscription.gardee_jusque is 'Garder une place libérée le temps de dire oui | mission d’intérêt public | jusqu’à la fin de la séance + 1 an';
comment on column agenda.inscription.tient is 'Reconnaître le rôle qu’elle tient | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.inscription.venu is 'Dire qui est venu, sans rien en conclure des autres | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.inscription.a_repondu is 'Ne pas demander deux fois son avis | mission d’intérêt public | jusqu’à la fin de la séance + 1 an';

-- Who said it is nowhere: one tap for the workshop, one for what is kept of it.
create table agenda.retour (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null default gen_random_uuid(),
    atelier_id uuid not null,
    plaisir text not null check (plaisir in ('OUI', 'MOYEN', 'NON')),
    garde text not null check (garde in ('OUI', 'MOYEN', 'NON')),
    primary key (structure_id, id),
    foreign key (structure_id, atelier_id) references agenda.atelier (structure_id, id)
);
call socle.cloisonner('agenda.retour', 'select, insert', false);

create function agenda.occuper_par_seance() returns trigger language plpgsql as $$
begin
    if new.etat = 'ANNULEE' then
        delete from agenda.occupe where objet_id = new.id;
        return new;
    end if;
    if agenda.occuper(new.id, array[new.membre_id, new.salle_id], new.debut, new.fin, null) then
        return new;
    end if;
    return null;
end $$;
create trigger occuper before insert or update of etat, membre_id, salle_id, debut, fin
    on agenda.seance for each row execute function agenda.occuper_par_seance();

create view agenda.p_atelier with (security_invoker = true) as
    select id, titre, on_fait, on_garde, theme, places, minutes, etat, jeune_id, membre_id, cree_le, version from agenda.atelier;
create view agenda.p_seance with (security_invoker = true) as
    select id, atelier_id, serie_id, membre_id, avec, lieu_id, lieu_libre, salle_id, debut, fin, places, etat, version from agenda.seance;
create view agenda.p_inscription with (security_invoker = true) as
    select id, seance_id, jeune_id, etat, rang, gardee_jusque, tient, venu, a_repondu, inscrit_le from agenda.inscription;
create view agenda.p_retour with (security_invoker = true) as select atelier_id, plaisir, garde from agenda.retour;
grant select on agenda.p_atelier, agenda.p_seance, agenda.p_inscription, agenda.p_retour to ${application};
comment on column agenda.retour.plaisir is 'Améliorer l’atelier, sans savoir qui l’a dit | mission d’intérêt public | tant que l’atelier sert';
comment on column agenda.retour.garde is 'Améliorer l’atelier, sans savoir qui l’a dit | mission d’intérêt public | tant que l’atelier sert';
