-- A constraint that statements may name without naming the structure.
alter table structures.vue_gardee rename constraint vue_gardee_structure_id_membre_id_nom_key to une_vue_par_nom;
