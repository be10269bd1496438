insert into codes (code, label) values ('it''s', 'x');
insert into codes (code, label) values ('Ä', 'x');
insert into uses (id, code) values (1, 'Ä');
