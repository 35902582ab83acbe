import { photoLimits } from '#shared/goods/photo/photo'

/** Good enough to tell a colour by, at a tenth of the bytes. */
const quality = 0.82

/**
 * A picture as it is kept: at most so many pixels across and down, JPEG on white, in base64. Null where it is none the
 * window can draw, or an SVG, which is no photo.
 */
export async function shrinkPicture(file: Blob): Promise<string | null> {
  if (file.type === 'image/svg+xml') return null
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file)
  } catch {
    return null
  }
  const scale = Math.min(1, photoLimits.pixels / Math.max(bitmap.width, bitmap.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  return canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? null
}
