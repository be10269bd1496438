insert into people (id, full_name, nick) values (1, 'Ada', 'it''s');
insert into people (id, full_name, nick) values (2, '', ' ');
insert into visits (id, person_id) values (1, 2);
