insert into authors (id, name, born, kind, changed) values (1, 'O''Brien', '1911-10-05', 'person', '1999-12-31 23:59:59.999');
insert into authors (id, name, born, kind, changed) values (2, '🙂 ', null, 'group', '2000-02-29 00:00:00.000');
insert into books (id, author_name, author_id) values (1, 'O''Brien', 2);
insert into books (id, author_name, author_id) values (2, '🙂 ', null);
