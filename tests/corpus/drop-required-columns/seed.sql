insert into invoices (id, name, amount, pieces, state, "lines", issued_on, sent_at, draft, details, token)
values (1, 'First', '12.50', '3', 'paid', 'three', '2024-02-29', '2024-02-29 23:59:59.999', '1', '{"a": 1}',
  '0188a6b2-7d5b-7cc2-9f2b-0d8c6d3e5f10');
