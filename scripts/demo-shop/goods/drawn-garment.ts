import { deflateSync } from 'node:zlib'

/** Points of an outline in a square of 100 by 100. */
type Outline = readonly (readonly [number, number])[]

const outlines = {
  shirt: [
    [30, 16],
    [42, 12],
    [46, 18],
    [54, 18],
    [58, 12],
    [70, 16],
    [92, 36],
    [80, 48],
    [71, 41],
    [71, 88],
    [29, 88],
    [29, 41],
    [20, 48],
    [8, 36],
  ],
  trousers: [
    [30, 12],
    [70, 12],
    [76, 90],
    [57, 90],
    [50, 36],
    [43, 90],
    [24, 90],
  ],
  dress: [
    [38, 10],
    [44, 18],
    [56, 18],
    [62, 10],
    [66, 12],
    [60, 42],
    [80, 90],
    [20, 90],
    [40, 42],
    [34, 12],
  ],
} as const satisfies Readonly<Record<string, Outline>>

export type Garment = keyof typeof outlines

const size = 256
const paper = [0xf6, 0xf5, 0xf1] as const

/** A garment of one colour on light paper: a PNG of some hundred bytes, always the same. */
export function drawnGarment(garment: Garment, colour: readonly [number, number, number]): Buffer {
  const outline: Outline = outlines[garment]
  const rows: Buffer[] = []
  for (let y = 0; y < size; y++) {
    const row = Buffer.alloc(1 + size)
    for (let x = 0; x < size; x++) row[1 + x] = tone(outline, (x * 100) / size, (y * 100) / size)
    rows.push(row)
  }
  const dark = colour.map((part) => Math.round(part * 0.7))
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from([...paper, ...colour, ...dark])),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Which colour of the palette: paper, cloth, or the edge of the cloth. */
function tone(outline: Outline, x: number, y: number): 0 | 1 | 2 {
  if (!isWithin(outline, x, y)) return 0
  const isEdge = [-1.2, 1.2].some((by) => !isWithin(outline, x + by, y) || !isWithin(outline, x, y + by))
  return isEdge ? 2 : 1
}

function isWithin(outline: Outline, x: number, y: number): boolean {
  let within = false
  let [beforeX, beforeY] = outline.at(-1) ?? [0, 0]
  for (const [atX, atY] of outline) {
    if (atY > y !== beforeY > y && x < ((beforeX - atX) * (y - atY)) / (beforeY - atY) + atX) within = !within
    ;[beforeX, beforeY] = [atX, atY]
  }
  return within
}

function chunk(name: string, body: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc(named))
  return Buffer.concat([length, named, check])
}

/** CRC-32 as PNG has it (ISO 3309). */
function crc(bytes: Buffer): number {
  let sum = 0xff_ff_ff_ff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xed_b8_83_20 : 0)
  }
  return (sum ^ 0xff_ff_ff_ff) >>> 0
}
