insert into people (id, first, middle, last) values (1, 'Ada', 'King', 'Lovelace');
insert into people (id, first, middle, last) values (2, '', null, 'ß ');
insert into visits (id, person_id) values (1, 1);
insert into visits (id, person_id) values (2, 2);
