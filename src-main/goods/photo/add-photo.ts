import { photoLimits, type PhotoOf, type ProductPhotos } from '#shared/goods/photo/photo'
import type { ProductId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { productCodeOf } from './photo-audit-queries'
import type { PhotoFolder } from './photo-folder'
import { insertPhoto, ownerOfPhotos, photosOf } from './photo-rows'
import { pictureKind } from './picture-kind'

/** More of a product nobody looks at. */
const mostPhotos = 20

interface Added {
  readonly productId: ProductId
  readonly of: PhotoOf
  /** In base64. */
  readonly data: string
}

type NotAdded =
  | { readonly code: 'unknown-product' | 'photo-not-read' | 'photo-folder' }
  | { readonly code: 'photos-full'; readonly most: number }

/** Keeps a photo: its file first, so that no row is ever without one; a file without a row is cleared some day. */
export async function addPhoto(
  desk: Desk,
  actor: Actor,
  folder: PhotoFolder,
  { productId, of, data }: Added,
): Promise<Result<ProductPhotos, NotAdded>> {
  const { database } = desk
  const bytes = Buffer.from(data, 'base64')
  const owner = ownerOfPhotos(database, productId)
  if (owner === undefined) return fail({ code: 'unknown-product' })
  const kind = pictureKind(bytes)
  if (kind === null || bytes.length > photoLimits.bytes) return fail({ code: 'photo-not-read' })
  const before = photosOf(database, productId)
  if (before.photos.length >= mostPhotos) return fail({ code: 'photos-full', most: mostPhotos })
  let hash: string
  try {
    hash = await folder.keep(bytes, kind)
  } catch {
    return fail({ code: 'photo-folder' })
  }
  // The same picture of the same size and colour is there already.
  const isThere = before.photos.some(
    (one) => one.file.startsWith(hash) && one.size === of.size && one.color === of.color,
  )
  if (isThere) return ok(before)
  return database.write((db) => {
    insertPhoto(db, owner, { hash, kind, of: owner.style_id === null ? { size: null, color: null } : of })
    const detail = { code: productCodeOf(db, productId) }
    recordAction(db, desk, actor, { action: 'photo.add', saleId: null, detail })
    return ok(photosOf(db, productId))
  })
}
