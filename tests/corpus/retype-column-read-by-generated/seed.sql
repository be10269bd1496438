insert into orders (id, price, quantity) values (1, 250, 4);
insert into orders (id, price, quantity) values (2, 2147483647, 1);
insert into orders (id, price, quantity) values (9, 0, 2147483647);
insert into positions (id, order_id, note) values (1, 1, 'it''s');
insert into positions (id, order_id, note) values (2, 9, '');
