import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import type { Picture } from '../../devices/hardware/picture'

// The page of the library would fetch it from the network.
const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } })

/** A code as a scanner tells it: `EAN13 7890000100014`. */
type Read = `${string} ${string}`

/** What a scanner reads off a picture (dots, or a PNG file's bytes), in the order it finds it. */
export async function readCodes(picture: Picture | Uint8Array): Promise<Read[]> {
  const source = picture instanceof Uint8Array ? picture : { ...picture, colorSpace: 'srgb' as const }
  const found = await readBarcodes(source as Parameters<typeof readBarcodes>[0], {
    formats: ['EAN13', 'EAN8', 'Code128'],
    tryHarder: true,
    maxNumberOfSymbols: 255,
  })
  return found.map(({ format, text }): Read => `${format} ${text}`)
}
