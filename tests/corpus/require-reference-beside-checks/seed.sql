insert into authors (id) values (1), (2);
insert into posts (id, author, editor, body, written, place) values
  (1, 1, 7, 'it''s "quoted" 😀', '1969-12-31', 0),
  (2, 2, NULL, ' ', NULL, 1),
  (3, 2, 7, 'x ', '2000-02-29', -2147483648);
