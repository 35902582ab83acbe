import { z } from 'zod'
import { lineText } from '../../kernel/text/text-door'

export const photoIdSchema = z.int().positive().brand<'PhotoId'>()
export type PhotoId = z.infer<typeof photoIdSchema>

/** What a photo may be: pictures that are drawn and nothing else. No SVG, which may hold a script. */
export const photoKinds = ['jpg', 'png', 'webp'] as const
export type PhotoKind = (typeof photoKinds)[number]

/** A photo as it is kept: the window draws it smaller before it sends it. */
export const photoLimits = { pixels: 1_024, bytes: 1_048_576 }

/** Which of a product's sizes and colours it is of; null: of all of them. */
const ofSchema = z.object({ size: lineText({ max: 40 }).nullable(), color: lineText({ max: 40 }).nullable() })
export type PhotoOf = Readonly<z.infer<typeof ofSchema>>
export const photoOfSchema = ofSchema

/** `file` is its name among the photos: `<sha256>.jpg`. */
export const photoViewSchema = z.object({ id: photoIdSchema, file: z.string(), ...ofSchema.shape }).readonly()
export type PhotoView = z.infer<typeof photoViewSchema>

/** All photos of a product with what belongs to it, the first one first, and what they may be of. */
export const productPhotosSchema = z
  .object({
    photos: z.array(photoViewSchema).readonly(),
    sizes: z.array(z.string()).readonly(),
    colors: z.array(z.string()).readonly(),
  })
  .readonly()
export type ProductPhotos = z.infer<typeof productPhotosSchema>
