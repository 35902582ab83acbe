import { crc32, deflateSync } from 'node:zlib'

const WIDTH = 96
const HEIGHT = 48

/** The shop's mark, a tortoise shell over a line: a small black and white PNG as a data URL. */
export function shopLogo(): string {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const row = Buffer.alloc(1 + WIDTH / 8, 0xff)
    row[0] = 0
    for (let x = 0; x < WIDTH; x++) {
      const at = 1 + (x >> 3)
      if (inked(x - WIDTH / 2 + 0.5, HEIGHT - 8 - y)) row[at] = (row[at] ?? 0) & ~(0x80 >> (x & 7))
    }
    return row
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(WIDTH, 0)
  header.writeUInt32BE(HEIGHT, 4)
  header[8] = 1 // one bit a pixel, greyscale
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return `data:image/png;base64,${png.toString('base64')}`
}

/** Whether the point is drawn; x from the middle, y up from the ground. */
function inked(x: number, y: number): boolean {
  if (y < 0) return y >= -4 && Math.abs(x) <= 44
  const shell = Math.hypot(x, y)
  if (shell > 36) return Math.hypot(x - 40, y - 10) <= 7
  if (shell > 33) return true
  return y > 3 && (Math.abs(y - 18) < 1.5 || Math.abs(Math.abs(x) - 12) < 1.5)
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
