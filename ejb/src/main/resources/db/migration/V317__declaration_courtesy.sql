-- A withdrawal without a right to it that was carried out all the same; the note says why.
ALTER TABLE declaration_outcome ADD COLUMN courtesy BOOLEAN NOT NULL DEFAULT FALSE;
