insert into products (id, price, name) values (1, 2147483647, 'it''s');
insert into products (id, price, name) values (2, null, '');
insert into sales (id, product_id) values (1, 2);
