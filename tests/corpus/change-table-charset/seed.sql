insert into notes (id, body, tag) values (1, 'it''s é', 'Ü');
insert into notes (id, body, tag) values (2, '', 'a ');
insert into marks (id, note_id) values (1, 2);
