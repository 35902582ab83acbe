import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** A folder with pictures as a shop would show them, made here so that nobody's are copied. */
export function shopWindow(dataFolder: string, name = 'vitrine'): string {
  const folder = join(dataFolder, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '1 dunas.png'), paintedPng(960, 1080, dunes))
  writeFileSync(join(folder, '2 mar.png'), paintedPng(1920, 1080, sea))
  return folder
}

type Colour = readonly [red: number, green: number, blue: number]

/** Both in fractions of the picture. */
type Paint = (x: number, y: number) => Colour

const dunes: Paint = (x, y) => {
  if (Math.hypot((x - 0.68) * 0.9, y - 0.3) < 0.11) return [255, 244, 214]
  const far = 0.55 + 0.05 * Math.sin(x * 5)
  const near = 0.74 + 0.07 * Math.sin(x * 4 + 2)
  if (y > near) return [196, 110, 66]
  if (y > far) return [226, 150, 92]
  return [250 - y * 60, 196 - y * 40, 150 + y * 20]
}

const sea: Paint = (x, y) => {
  const shore = 0.6 + 0.03 * Math.sin(x * 9)
  if (y < shore - 0.02) return [120 + y * 150, 190 + y * 60, 232]
  return y < 0.85 + 0.03 * Math.sin(x * 7 + 1) ? [30, 120 + x * 40, 170] : [240, 224, 190]
}

function paintedPng(width: number, height: number, paint: Paint): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows.set(
        paint(x / width, y / height).map((part) => Math.max(0, Math.min(255, Math.round(part)))),
        y * (width * 3 + 1) + 1 + x * 3,
      )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Buffer): number {
  let crc = 0xffff_ffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1
  }
  return (crc ^ 0xffff_ffff) >>> 0
}
