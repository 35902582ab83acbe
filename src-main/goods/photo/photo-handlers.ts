import type { PhotoId } from '#shared/goods/photo/photo'
import type { photoContract } from '#shared/goods/photo/photo-operations'
import type { ProductId } from '#shared/kernel/ids'
import { fail, ok } from '#shared/kernel/result'
import type { WriteDb } from '../../platform/database/connection'
import type { Desk, ReadDesk } from '../../platform/database/desk'
import type { CommandsFor, QueriesFor } from '../../store/access/handlers'
import { recordAction, type Actor } from '../../store/audit/record-action'
import { addPhoto } from './add-photo'
import { productCodeOf } from './photo-audit-queries'
import type { PhotoFolder } from './photo-folder'
import { changePhoto, deletePhoto, ownerOfPhotos, photosOf, putPhotoFirst } from './photo-rows'

export function photoQueries({ database }: ReadDesk): QueriesFor<typeof photoContract> {
  return {
    'photo.list': ({ productId }) =>
      ownerOfPhotos(database, productId) === undefined
        ? fail({ code: 'unknown-product' })
        : ok(photosOf(database, productId)),
  }
}

export function photoCommands(desk: Desk, folder: PhotoFolder): CommandsFor<typeof photoContract> {
  return {
    'photo.add': (added, caller) => addPhoto(desk, caller, folder, added),
    'photo.set-of': ({ of, ...photo }, caller) =>
      withPhoto(desk, caller, 'photo.change', photo, (db) => changePhoto(db, photo.id, of)),
    'photo.put-first': (photo, caller) =>
      withPhoto(desk, caller, 'photo.change', photo, (db) => putPhotoFirst(db, photo.id)),
    'photo.remove': (photo, caller) =>
      withPhoto(desk, caller, 'photo.remove', photo, (db) => deletePhoto(db, photo.id)),
  }
}

/** Works on a photo the product has, and answers what it then has. */
function withPhoto(
  desk: Desk,
  actor: Actor,
  action: 'photo.change' | 'photo.remove',
  { productId, id }: { readonly productId: ProductId; readonly id: PhotoId },
  work: (db: WriteDb) => void,
) {
  return desk.database.write((db) => {
    if (ownerOfPhotos(db, productId) === undefined) return fail({ code: 'unknown-product' } as const)
    if (!photosOf(db, productId).photos.some((photo) => photo.id === id))
      return fail({ code: 'photo-not-found' } as const)
    work(db)
    recordAction(db, desk, actor, { action, saleId: null, detail: { code: productCodeOf(db, productId) } })
    return ok(photosOf(db, productId))
  })
}
