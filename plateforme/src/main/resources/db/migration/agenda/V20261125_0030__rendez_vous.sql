-- Kinds of meetings, rooms, ranges that recur, hours proposed, and one table of who and what is taken when.
create table agenda.genre (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    nom text not null check (nom <> ''),
    minutes smallint not null check (minutes between 10 and 240),
    modalites text[] not null check (cardinality(modalites) > 0),
    par_le_jeune boolean not null default true,
    rang smallint not null default 0,
    ferme_le timestamptz,
    version integer not null default 0,
    primary key (structure_id, id)
);
call socle.cloisonner('agenda.genre');

create table agenda.salle (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    lieu_id uuid not null,
    nom text not null check (nom <> ''),
    places smallint not null default 4 check (places between 1 and 500),
    ferme_le timestamptz,
    primary key (structure_id, id)
);
call socle.cloisonner('agenda.salle');

create table agenda.reglage (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    visio text not null default '' check (visio = '' or visio like 'https://%'),
    minutes_pour_dire_oui smallint not null default 120 check (minutes_pour_dire_oui between 15 and 2880),
    version integer not null default 0,
    primary key (structure_id)
);
call socle.cloisonner('agenda.reglage', 'select, insert, update', false);

alter table agenda.plage
    add column semaines smallint not null default 1 check (semaines between 1 and 8),
    add column usage text not null default 'TOUS' check (usage in ('TOUS', 'ACCOMPAGNES', 'SANS_RENDEZ_VOUS'));

create table agenda.plage_exception (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    plage_id uuid not null,
    jour date not null,
    primary key (structure_id, plage_id, jour),
    foreign key (structure_id, plage_id) references agenda.plage (structure_id, id)
);
call socle.cloisonner('agenda.plage_exception', 'select, insert, delete', false);

alter table agenda.rendez_vous
    add column genre_id uuid,
    add column salle_id uuid,
    add column autres uuid[] not null default '{}',
    add column visio text not null default '',
    add column motif_absence text not null default 'NON_DIT' check (motif_absence in
        ('MALADIE', 'ENFANT', 'TRAVAIL', 'ENTRETIEN_EMBAUCHE', 'EXAMEN', 'CONVOCATION', 'TRANSPORT', 'DEUIL', 'LOGEMENT',
         'SECURITE', 'OUBLI', 'MIEUX_AILLEURS', 'AUTRE', 'NON_DIT')),
    add column proposition_id uuid,
    add column tenu_jusque timestamptz;
create index rendez_vous_proposes on agenda.rendez_vous (structure_id, proposition_id) where etat = 'PROPOSE';
comment on column agenda.rendez_vous.autres is 'Dire avec qui la personne a rendez-vous | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.rendez_vous.visio is 'Se voir à distance | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.rendez_vous.motif_absence is 'Croire la raison d’une absence, si elle est dite | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.rendez_vous.tenu_jusque is 'Garder une heure proposée le temps de répondre | mission d’intérêt public | dernier contact + 2 ans';

alter table agenda.mouvement drop constraint mouvement_quoi_check;
alter table agenda.mouvement
    add column salle_avant uuid,
    add constraint mouvement_quoi_check check (quoi in
        ('PRIS', 'CHOISI', 'DEPLACE', 'MODALITE', 'ANNULE', 'LIBERE', 'REPRIS', 'CONFIRME', 'HONORE', 'NON_VENU'));

-- A colleague, a young person or a room is in one place at a time; hours read in an outside calendar do not refuse.
create table agenda.occupe (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    objet_id uuid not null,
    qui_id uuid not null,
    debut timestamptz not null,
    fin timestamptz not null check (fin > debut),
    tenu_jusque timestamptz,
    ferme boolean not null default true,
    primary key (structure_id, objet_id, qui_id, debut),
    constraint un_seul_endroit_a_la_fois exclude using gist (structure_id with =, qui_id with =, tstzrange(debut, fin) with &&)
        where (ferme)
);
create index occupe_de_quelqu_un on agenda.occupe (structure_id, qui_id, fin, debut);
call socle.cloisonner('agenda.occupe', 'select, insert, update, delete', false);
comment on column agenda.occupe.qui_id is 'Ne pas attendre quelqu’un à deux endroits | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.occupe.tenu_jusque is 'Garder une heure proposée le temps de répondre | mission d’intérêt public | dernier contact + 2 ans';
comment on column agenda.occupe.ferme is 'Distinguer nos heures de celles lues ailleurs | mission d’intérêt public | dernier contact + 2 ans';

-- All or nothing: false leaves what was taken before as it was.
create function agenda.occuper(objet uuid, qui uuid[], du timestamptz, au timestamptz, jusque timestamptz) returns boolean
    language plpgsql as $$
declare
    poses integer;
begin
    delete from agenda.occupe where objet_id = objet;
    insert into agenda.occupe (objet_id, qui_id, debut, fin, tenu_jusque)
    select objet, q, du, au, jusque from unnest(qui) q where q is not null group by q order by q
    on conflict do nothing;
    get diagnostics poses = row_count;
    if poses < (select count(distinct q) from unnest(qui) q where q is not null) then
        raise exclusion_violation;
    end if;
    return true;
exception when exclusion_violation then
    return false;
end $$;

-- A meeting that finds no room in the day is not written: the statement then says no row.
create function agenda.occuper_par_rendez_vous() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from agenda.occupe where objet_id = old.id;
        return old;
    end if;
    if new.etat not in ('PROPOSE', 'PLANIFIE', 'HONORE') then
        delete from agenda.occupe where objet_id = new.id;
        return new;
    end if;
    if agenda.occuper(new.id, array[new.membre_id, new.jeune_id, new.salle_id] || new.autres,
                      new.debut, new.fin, case when new.etat = 'PROPOSE' then new.tenu_jusque end) then
        return new;
    end if;
    return null;
end $$;

-- What is already planned.
alter table agenda.rendez_vous no force row level security;
alter table agenda.occupe no force row level security;
insert into agenda.occupe (structure_id, objet_id, qui_id, debut, fin)
    select structure_id, id, unnest(array[membre_id, jeune_id]), debut, fin from agenda.rendez_vous
     where etat in ('PROPOSE', 'PLANIFIE', 'HONORE');
alter table agenda.rendez_vous force row level security;
alter table agenda.occupe force row level security;

create trigger occuper before insert or delete or update of etat, jeune_id, membre_id, autres, salle_id, debut, fin
    on agenda.rendez_vous for each row execute function agenda.occuper_par_rendez_vous();
alter table agenda.rendez_vous drop constraint conseiller_libre, drop constraint jeune_libre;

create or replace view agenda.p_rendez_vous with (security_invoker = true) as
    select id, jeune_id, membre_id, lieu_id, lieu_libre, nature, modalite, debut, fin, etat, vient, sujet, cree_le, version,
           genre_id, salle_id, autres, visio, motif_absence, proposition_id, tenu_jusque
      from agenda.rendez_vous;
create or replace view agenda.p_plage with (security_invoker = true) as
    select id, membre_id, lieu_id, jour, de, a, minutes, du, au, semaines, usage from agenda.plage;
create view agenda.p_plage_exception with (security_invoker = true) as select plage_id, jour from agenda.plage_exception;
create view agenda.p_genre with (security_invoker = true) as
    select id, nom, minutes, modalites, par_le_jeune, rang, ferme_le, version from agenda.genre;
create view agenda.p_salle with (security_invoker = true) as select id, lieu_id, nom, places, ferme_le from agenda.salle;
create view agenda.p_occupe with (security_invoker = true) as
    select objet_id, qui_id, debut, fin, tenu_jusque, ferme from agenda.occupe;
create view agenda.p_mouvement with (security_invoker = true) as
    select id, rendez_vous_id, quoi, debut_avant, debut_apres, par, le from agenda.mouvement;
grant select on agenda.p_plage_exception, agenda.p_genre, agenda.p_salle, agenda.p_occupe, agenda.p_mouvement to ${application};
comment on column agenda.plage.semaines is 'Savoir chaque combien de semaines quelqu’un reçoit | contrat de travail | présence dans l’équipe + 1 an';
