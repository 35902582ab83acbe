import type { PhotoId, PhotoKind, PhotoOf, PhotoView, ProductPhotos } from '#shared/goods/photo/photo'
import type { ProductId } from '#shared/kernel/ids'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

/** What photos belong to: one product, or all that belong together. */
export type PhotoOwner =
  | { readonly product_id: ProductId; readonly style_id: null }
  | { readonly product_id: null; readonly style_id: number }

/** Undefined where there is no such product. */
export function ownerOfPhotos(db: ReadDb, productId: ProductId): PhotoOwner | undefined {
  const row = db.get<{ style: number | null }>(
    'SELECT style_id AS style FROM product WHERE id = ?',
    productId,
  )
  if (row === undefined) return undefined
  return row.style === null
    ? { product_id: productId, style_id: null }
    : { product_id: null, style_id: row.style }
}

/** Its own, and those of what it belongs to: a product that was given sizes later keeps the ones it had. */
const OF_PRODUCT = `(product_id = ? OR product_id IN (SELECT id FROM product WHERE style_id = ?) OR style_id = ?)`

export function photosOf(db: ReadDb, productId: ProductId): ProductPhotos {
  const styleId = ownerOfPhotos(db, productId)?.style_id ?? null
  const photos = db.all<PhotoView>(
    `SELECT id, hash || '.' || kind AS file, size, color FROM product_photo
     WHERE ${OF_PRODUCT} ORDER BY position, id`,
    productId,
    styleId,
    styleId,
  )
  const variants = db.all<{ size: string; color: string }>(
    'SELECT size, color FROM product WHERE style_id = ? ORDER BY id',
    styleId,
  )
  const all = (values: readonly string[]) => [...new Set(values.filter(Boolean))]
  return {
    photos,
    sizes: all(variants.map(({ size }) => size)),
    colors: all(variants.map(({ color }) => color)),
  }
}

export function insertPhoto(
  db: WriteDb,
  owner: PhotoOwner,
  { hash, kind, of }: { readonly hash: string; readonly kind: PhotoKind; readonly of: PhotoOf },
): void {
  const last = db.get<{ position: number }>(
    'SELECT coalesce(max(position), 0) AS position FROM product_photo',
  )
  db.insert('product_photo', { ...owner, ...of, hash, kind, position: (last?.position ?? 0) + 1 })
}

export function changePhoto(db: WriteDb, id: PhotoId, of: PhotoOf): void {
  db.update('product_photo', id, of)
}

export function putPhotoFirst(db: WriteDb, id: PhotoId): void {
  const first = db.get<{ position: number }>(
    'SELECT coalesce(min(position), 0) AS position FROM product_photo',
  )
  db.update('product_photo', id, { position: (first?.position ?? 0) - 1 })
}

export function deletePhoto(db: WriteDb, id: PhotoId): void {
  db.run('DELETE FROM product_photo WHERE id = ?', id)
}

/** Whether any product has the photo of this name. */
export function isPhotoWanted(db: ReadDb, name: string): boolean {
  return db.get('SELECT 1 FROM product_photo WHERE hash = ?', name.slice(0, 64)) !== undefined
}
