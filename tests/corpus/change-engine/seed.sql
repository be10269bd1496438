insert into logs (id, line) values (1, 'it''s');
insert into logs (id, line) values (70, ' 🙂 ');
