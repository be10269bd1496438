insert into shops (code, city) values ('1', 'Ulm'), ('', 'Ulm'), ('ä''1', 'Köln'), ('Ulm', '');
insert into clerks (id, city, code) values (1, 'Ulm', '1'), (2, 'Köln', 'ä''1'), (3, 'Ulm', '');
