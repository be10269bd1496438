insert into tags (name, note) values ('a', 'x'), ('A', 'it''s'), ('ä', '');
insert into uses (id, tag) values (1, 'a'), (2, 'A'), (3, 'ä');
