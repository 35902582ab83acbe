import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { samples } from '../samples'
import { drawnGarment, type Garment } from './drawn-garment'

/** What the samples look like. */
const drawn: readonly (readonly [
  code: string,
  garment: Garment,
  colour: readonly [number, number, number],
])[] = [
  [samples.plain.code, 'shirt', [0xe8, 0xe6, 0xdf]],
  [samples.second.code, 'trousers', [0x35, 0x50, 0x7a]],
  [samples.promotion.code, 'dress', [0x4f, 0x8a, 0x5b]],
]

/** Gives the samples their photos: drawn by us, the same every time, in `photos` beside the shop's file. */
export function insertPhotos(raw: Sqlite.Database, folder: string): void {
  const photos = join(folder, 'photos')
  mkdirSync(photos, { recursive: true, mode: 0o700 })
  for (const [index, [code, garment, colour]] of drawn.entries()) {
    const picture = drawnGarment(garment, colour)
    const hash = createHash('sha256').update(picture).digest('hex')
    writeFileSync(join(photos, `${hash}.png`), picture, { mode: 0o600 })
    raw
      .prepare(
        `INSERT INTO product_photo (product_id, style_id, hash, kind, position)
         SELECT iif(style_id IS NULL, id, NULL), style_id, ?, 'png', ? FROM product WHERE code = ?`,
      )
      .run(hash, index + 1, code)
  }
}
