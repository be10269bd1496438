insert into notes (id, "Nick") values (1, 'it''s one');
insert into notes (id, "Nick") values (2, 'Two');
