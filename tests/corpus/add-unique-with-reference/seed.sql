insert into products (id, sku) values (1, 'a-1'), (2, 'A-1'), (3, '');
insert into stocks (id, sku, count) values (1, 'a-1', 0), (2, '', -1), (3, 'a-1', 2147483647);
