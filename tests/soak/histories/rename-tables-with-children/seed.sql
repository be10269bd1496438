insert into authors (id, name, born, kind, boss_id) values (1, 'O''Brien', '1911-10-05', 'person', null);
insert into authors (id, name, born, kind, boss_id) values (2, '🙂 ', null, 'group', 1);
insert into books (id, author_name, author_id) values (1, 'O''Brien', 2);
insert into books (id, author_name, author_id) values (2, '🙂 ', null);
insert into loans (id, book_id) values (1, 2);
