insert into folders (id, name, parent_id) values (1, 'root', null);
insert into folders (id, name, parent_id) values (2, 'it''s below', 1);
insert into folders (id, name, parent_id) values (3, '', 3);
insert into notes (id, body) values (1, 'stays 😀');
