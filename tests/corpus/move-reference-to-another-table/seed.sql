insert into editors (id, name) values (1, 'it''s');
insert into books (id, title, editor_id) values (1, '🙂', 1);
insert into chapters (id, book_id) values (1, 1);
