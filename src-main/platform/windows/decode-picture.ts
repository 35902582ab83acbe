import { nativeImage } from 'electron'
import type { DecodePicture } from '../../devices/hardware/picture'

/** Reads PNG and JPEG, made smaller before anything else touches them. */
export const decodePicture: DecodePicture = (dataUrl, maxWidth) => {
  const whole = nativeImage.createFromDataURL(dataUrl)
  if (whole.isEmpty()) return null
  const image = whole.getSize().width > maxWidth ? whole.resize({ width: maxWidth, quality: 'best' }) : whole
  const { width, height } = image.getSize()
  const data = new Uint8ClampedArray(image.toBitmap())
  // Electron gives blue, green, red, opacity.
  for (let at = 0; at < data.length; at += 4) {
    const blue = data[at] ?? 0
    data[at] = data[at + 2] ?? 0
    data[at + 2] = blue
  }
  return { width, height, data }
}
