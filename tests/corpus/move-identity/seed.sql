insert into invoices (number, title) values (1001, 'first'), (2002, ''), (5, 'it''s');
