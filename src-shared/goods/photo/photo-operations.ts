import { z } from 'zod'
import { productIdSchema } from '../../kernel/ids'
import { command, query } from '../../kernel/operation'
import { pick } from '../../kernel/refusal'
import { canonical } from '../../kernel/text/text-door'
import { catalogRefusals } from '../catalog/catalog-refusals'
import { photoIdSchema, photoLimits, photoOfSchema, productPhotosSchema } from './photo'
import { photoRefusals } from './photo-refusals'

const edit = { permission: 'catalog.edit', touches: 'settings', atStake: 'input' } as const
const notFound = pick(catalogRefusals, 'unknown-product')
const one = z.object({ productId: productIdSchema, id: photoIdSchema })

/** The tab Fotos of a product (FEATURES B5). Answers all its photos as they are then. */
export const photoContract = {
  'photo.list': query({
    input: z.object({ productId: productIdSchema }),
    output: productPhotosSchema,
    errors: notFound,
    permission: 'catalog.edit',
    touches: 'nothing',
    example: { productId: 999_999 },
  }),
  /** Keeps a picture's bytes, in base64, as the last photo of the product. */
  'photo.add': command({
    ...edit,
    input: z.object({
      productId: productIdSchema,
      of: photoOfSchema,
      data: canonical(z.base64().max(Math.ceil(photoLimits.bytes / 3) * 4)),
    }),
    output: productPhotosSchema,
    errors: { ...notFound, ...pick(photoRefusals, 'photo-not-read', 'photos-full', 'photo-folder') },
    example: { productId: 999_999, of: { size: null, color: null }, data: '' },
  }),
  /** Which size and colour it is of. */
  'photo.set-of': command({
    ...edit,
    input: one.extend({ of: photoOfSchema }),
    output: productPhotosSchema,
    errors: { ...notFound, ...pick(photoRefusals, 'photo-not-found') },
    example: { productId: 999_999, id: 1, of: { size: null, color: 'Azul' } },
  }),
  /** The one shown where there is room for one. */
  'photo.put-first': command({
    ...edit,
    input: one,
    output: productPhotosSchema,
    errors: { ...notFound, ...pick(photoRefusals, 'photo-not-found') },
    example: { productId: 999_999, id: 1 },
  }),
  'photo.remove': command({
    ...edit,
    input: one,
    output: productPhotosSchema,
    errors: { ...notFound, ...pick(photoRefusals, 'photo-not-found') },
    example: { productId: 999_999, id: 1 },
  }),
} as const
