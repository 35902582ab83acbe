import { z } from 'zod'
import { canonical } from '../../kernel/text/text-door'

/** The widest a receipt printer draws, in dots, and no taller than it may hold up a sale. */
export const logoLimits = { width: 576, height: 288, bytes: 32_768 }

const prefix = 'data:image/png;base64,'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Signature, length and name of a PNG's first chunk, whose width and height follow. */
const beginning = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]

/** Width and height in pixels of a PNG given as a data URL; undefined when it is none. */
export function pngSize(dataUrl: string): { readonly width: number; readonly height: number } | undefined {
  if (!dataUrl.startsWith(prefix)) return undefined
  const bytes = firstBytes(dataUrl.slice(prefix.length), 24)
  if (bytes.length < 24 || beginning.some((byte, index) => bytes[index] !== byte)) return undefined
  const number = (at: number) => bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0)
  const size = { width: number(16), height: number(20) }
  return size.width > 0 && size.height > 0 ? size : undefined
}

function firstBytes(base64: string, count: number): number[] {
  const bits = [...base64.slice(0, Math.ceil((count * 4) / 3))].map((digit) => alphabet.indexOf(digit))
  if (bits.includes(-1)) return []
  return Array.from({ length: Math.floor((bits.length * 6) / 8) }, (_, index) => {
    const first = Math.floor((index * 8) / 6)
    const pair = ((bits[first] ?? 0) << 6) | (bits[first + 1] ?? 0)
    return (pair >> (4 - ((index * 8) % 6))) & 0xff
  })
}

/** A receipt's logo: a PNG no larger than a printer and every stored receipt should carry. */
export const logoSchema = canonical(
  z
    .string()
    .max(prefix.length + Math.ceil(logoLimits.bytes / 3) * 4)
    .regex(/^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/)
    .refine((dataUrl) => {
      const size = pngSize(dataUrl)
      return size !== undefined && size.width <= logoLimits.width && size.height <= logoLimits.height
    }),
)
