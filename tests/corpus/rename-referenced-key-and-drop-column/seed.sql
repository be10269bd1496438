insert into parents (id, label) values (1, 'it''s 😀'), (2, NULL), (9007199254740991, '');
insert into children (id, parent, place) values (1, 1, 1), (2, 1, 2), (3, 2, -1);
