/** What a printer made of the bytes it got: written from the command reference, not from our encoder. */
export interface PrintedPaper {
  /** Lines of text as they stand on the paper, without what surrounds them. */
  readonly lines: readonly string[]
  readonly qrCodes: readonly string[]
  readonly barcodes: readonly string[]
  /** Width and height in dots. */
  readonly images: readonly (readonly [number, number])[]
  /** Whether it ended under the blade rather than in the middle. */
  readonly cut: boolean
}

const printable: Readonly<Record<number, string>> = {
  2: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´',
  3: 'ÇüéâãàÁçêÊèÍÔìÃÂÉÀÈôõòÚùÌÕÜ¢£Ù₧ÓáíóúñÑªº¿Ò¬½¼¡«»',
}

/** Reads a stream of ESC/POS as it comes, in pieces of any size. `onPulse` and `onQuestion` happen at once. */
export function escposDecoder(on: {
  readonly pulse: () => void
  /** DLE EOT n, or GS r: answered by the returned byte, if any. */
  readonly question: (kind: 'real-time' | 'buffered', n: number) => void
}) {
  const papers: PrintedPaper[] = []
  let waiting: number[] = []
  let page = 0
  let line = ''
  let fresh = emptyPaper()
  let qr = ''

  function emptyPaper() {
    return {
      lines: [] as string[],
      qrCodes: [] as string[],
      barcodes: [] as string[],
      images: [] as [number, number][],
    }
  }

  function endPaper(cut: boolean): void {
    if (line.trim() !== '') fresh.lines.push(line.trim())
    line = ''
    if (fresh.lines.length + fresh.qrCodes.length + fresh.barcodes.length + fresh.images.length > 0)
      papers.push({ ...fresh, cut })
    fresh = emptyPaper()
  }

  /** Takes one command or character from the front; answers how many bytes it was, 0 when more are needed. */
  function take(bytes: readonly number[]): number {
    const [a = 0, b, c, d, e] = bytes
    const need = (count: number): boolean => bytes.length >= count
    switch (a) {
      case 0x0a:
        fresh.lines.push(line.trim())
        line = ''
        return 1
      case 0x10: {
        if (!need(3)) return 0
        if (b === 0x04) on.question('real-time', c ?? 0)
        if (b === 0x14) {
          if (!need(5)) return 0
          on.pulse()
          return 5
        }
        return 3
      }
      case 0x1b:
        return takeEscape(bytes)
      case 0x1c:
        return need(2) ? 2 : 0
      case 0x1d:
        return takeGroup(bytes, [b, c, d, e])
      default:
        line += a < 0x80 ? String.fromCharCode(a) : (printable[page]?.[a - 0x80] ?? '�')
        return 1
    }
  }

  function takeEscape(bytes: readonly number[]): number {
    const [, b, c] = bytes
    if (b === undefined) return 0
    if (b === 0x40) {
      // A printer that is initialised in the middle of a paper leaves what it had.
      endPaper(false)
      page = 0
      return 2
    }
    if (b === 0x70) {
      if (bytes.length < 5) return 0
      on.pulse()
      return 5
    }
    if (c === undefined) return 0
    if (b === 0x74) page = c
    if (!'EMat!3dJ'.includes(String.fromCharCode(b))) throw new Error(`Unknown ESC ${b.toString(16)}`)
    return 3
  }

  function takeGroup(bytes: readonly number[], [b, c, d, e]: readonly (number | undefined)[]): number {
    if (b === undefined || c === undefined) return 0
    switch (b) {
      case 0x56:
        endPaper(true)
        return 3
      case 0x72:
        on.question('buffered', c)
        return 3
      case 0x6b:
        return takeBarcode(bytes, c)
      case 0x28: {
        if (d === undefined || e === undefined) return 0
        const length = d + e * 256
        if (bytes.length < 5 + length) return 0
        const body = bytes.slice(5, 5 + length)
        if (body[1] === 0x50) qr = Buffer.from(body.slice(3)).toString('utf8')
        if (body[1] === 0x51) fresh.qrCodes.push(qr)
        return 5 + length
      }
      case 0x76: {
        if (bytes.length < 8) return 0
        const width = (bytes[4] ?? 0) + (bytes[5] ?? 0) * 256
        const height = (bytes[6] ?? 0) + (bytes[7] ?? 0) * 256
        if (bytes.length < 8 + width * height) return 0
        fresh.images.push([width * 8, height])
        return 8 + width * height
      }
      default:
        if (!'!hwHBLW'.includes(String.fromCharCode(b))) throw new Error(`Unknown GS ${b.toString(16)}`)
        return 3
    }
  }

  function takeBarcode(bytes: readonly number[], kind: number): number {
    const length = kind >= 65 ? bytes[3] : bytes.indexOf(0, 3) - 3
    if (length === undefined || length < 0) return 0
    const start = kind >= 65 ? 4 : 3
    const whole = start + length + (kind >= 65 ? 0 : 1)
    if (bytes.length < whole) return 0
    fresh.barcodes.push(
      Buffer.from(bytes.slice(start, start + length))
        .toString('latin1')
        .replace(/^\{[ABC]/, ''),
    )
    return whole
  }

  return {
    papers,
    write: (bytes: Uint8Array): void => {
      waiting = waiting.concat([...bytes])
      for (let used = waiting.length && take(waiting); used > 0; used = waiting.length && take(waiting))
        waiting = waiting.slice(used)
    },
    /** The plug is pulled: what was on its way is a torn paper. */
    powerOff: (): void => {
      waiting = []
      endPaper(false)
    },
  }
}
