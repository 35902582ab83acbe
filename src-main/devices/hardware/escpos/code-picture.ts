import bwip from 'bwip-js/generic'
import { drawPicture, type Picture } from '../picture'

/** White around a code, in modules, without which scanners miss it. */
const QUIET_ZONE = 4

/** A QR code as dots, as large as fits in `dots` with modules of at most five. */
export function qrPicture(text: string, dots: number): Picture {
  const [matrix] = bwip.raw({ bcid: 'qrcode', text })
  if (!matrix || !('pixs' in matrix)) throw new Error('bwip-js drew no matrix')
  const { pixs, pixx, pixy } = matrix
  const size = pixx + 2 * QUIET_ZONE
  const module = Math.max(1, Math.min(5, Math.floor(dots / size)))
  return drawPicture(size * module, (pixy + 2 * QUIET_ZONE) * module, (x, y) => {
    const column = Math.floor(x / module) - QUIET_ZONE
    const row = Math.floor(y / module) - QUIET_ZONE
    return column >= 0 && row >= 0 && column < pixx && row < pixy && pixs[row * pixx + column] === 1
  })
}

/** A barcode as dots, with bars of two dots where they fit in `dots`. */
export function barcodePicture(symbology: 'code128' | 'ean13', text: string, dots: number): Picture {
  const [bars] = bwip.raw({ bcid: symbology, text })
  if (!bars || !('sbs' in bars)) throw new Error('bwip-js drew no bars')
  const ink = bars.sbs.flatMap((width, index) => Array<boolean>(width).fill(index % 2 === 0))
  const module = dots >= (ink.length + 2 * QUIET_ZONE) * 2 ? 2 : 1
  return drawPicture(
    (ink.length + 2 * QUIET_ZONE) * module,
    64,
    (x) => ink[Math.floor(x / module) - QUIET_ZONE] === true,
  )
}
