import type { Migration } from '../migration'

/**
 * Photos of products: of one, or of all that belong together, of a size and a colour or of any. The file is found by its
 * content (`photos/<hash>.<kind>` in the data folder): two products may have the same one.
 */
export const productPhotos: Migration = {
  version: 80,
  touches: [],
  sql: `
CREATE TABLE product_photo (
  id INTEGER PRIMARY KEY,
  product_id INTEGER REFERENCES product (id),
  style_id INTEGER REFERENCES product_style (id),
  -- null: of all of them
  size TEXT,
  color TEXT,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  kind TEXT NOT NULL CHECK (kind IN ('jpg', 'png', 'webp')),
  position INTEGER NOT NULL,
  CHECK ((product_id IS NULL) <> (style_id IS NULL)),
  CHECK (style_id IS NOT NULL OR (size IS NULL AND color IS NULL))
) STRICT;
CREATE INDEX product_photo_by_product ON product_photo (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX product_photo_by_style ON product_photo (style_id) WHERE style_id IS NOT NULL;
CREATE INDEX product_photo_by_hash ON product_photo (hash);`,
}
