import { labelCanvas, type PrintedRow } from './label-canvas'

/** Reads one language: what it prints of the bytes so far, and the bytes that are left. Written from the manuals. */
export type LabelInterpreter = (bytes: Buffer) => {
  readonly rows: readonly PrintedRow[]
  readonly rest: Buffer
}

/** ZPL II: formats between ^XA and ^XZ; field data in hexadecimal escapes of UTF-8 (^CI28, ^FH). */
export const readZpl: LabelInterpreter = (bytes) => {
  const rows: PrintedRow[] = []
  let text = bytes.toString('latin1')
  for (;;) {
    const end = text.indexOf('^XZ')
    if (end === -1) return { rows, rest: Buffer.from(text.replace(/^\s+/, ''), 'latin1') }
    rows.push(zplRow(text.slice(text.indexOf('^XA') + 3, end)))
    text = text.slice(end + 3)
  }
}

function zplRow(format: string): PrintedRow {
  const canvas = labelCanvas()
  let at = { x: 0, y: 0 }
  let module = 2
  let width = 0
  let height = 0
  let copies = 1
  let escapes = false
  let bars: { kind: 'ean13' | 'ean8' | 'code128'; height: number } | null = null
  for (const command of format.replaceAll('\n', '').split('^').slice(1)) {
    const name = command.slice(0, 2)
    const rest = command.slice(2)
    const numbers = rest.split(',').map(Number)
    const [first = 0, second = 0, third = 0] = numbers
    if (name === 'PW') width = first
    else if (name === 'LL') height = first
    else if (name === 'PQ') copies = first
    else if (name === 'FO') at = { x: first, y: second }
    else if (name === 'BY') module = first
    else if (name === 'FH') escapes = true
    else if (name === 'GB') canvas.box(at.x, at.y, first, Math.min(second, third))
    else if (name === 'BE') bars = { kind: 'ean13', height: second }
    else if (name === 'B8') bars = { kind: 'ean8', height: second }
    else if (name === 'BC') bars = { kind: 'code128', height: second }
    else if (name === 'FD') {
      const data = escapes ? unescaped(rest) : rest
      if (bars === null) canvas.text(data, at.x, at.y)
      else canvas.bars(bars.kind, data.replaceAll('>0', '>'), { ...at, module, height: bars.height })
    } else if (name === 'FS') {
      bars = null
      escapes = false
    } else if (!['CI', 'LH', 'A0', 'FB'].includes(name)) throw new Error(`Unknown ^${name}`)
  }
  return canvas.print(width, height, copies)
}

const unescaped = (data: string): string =>
  Buffer.from(
    data.replace(/_([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** Commands a line each, until one that prints; answers what is left when it prints no more. */
function byLines(
  bytes: Buffer,
  begin: () => { line(line: string): PrintedRow | null },
): ReturnType<LabelInterpreter> {
  const rows: PrintedRow[] = []
  const lines = bytes.toString('latin1').split('\n')
  let done = 0
  let row = begin()
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const printed = row.line(line.trim())
    if (printed === null) continue
    rows.push(printed)
    row = begin()
    done = index + 1
  }
  return { rows, rest: Buffer.from(lines.slice(done).join('\n'), 'latin1') }
}

const inQuotes = (line: string): string =>
  /"((?:\\.|[^"\\])*)"\s*$/.exec(line)?.[1]?.replace(/\\(.)/g, '$1') ?? ''

/** EPL2, which Argox calls PPLB. */
export const readEpl: LabelInterpreter = (bytes) =>
  byLines(bytes, () => {
    const canvas = labelCanvas()
    let width = 0
    let height = 0
    return {
      line(line) {
        const numbers = line.slice(1).split(',').map(Number)
        const [x = 0, y = 0] = numbers
        if (line.startsWith('LO')) {
          const [left = 0, top = 0, wide = 0, high = 0] = line.slice(2).split(',').map(Number)
          canvas.box(left, top, wide, high)
        } else if (line.startsWith('A')) canvas.text(inQuotes(line), x, y)
        else if (line.startsWith('B')) {
          const [, , , kind = '', narrow = '', , high = ''] = line.slice(1).split(',')
          const names: Readonly<Record<string, 'ean13' | 'ean8' | 'code128'>> = {
            E30: 'ean13',
            E80: 'ean8',
            '1': 'code128',
          }
          const name = names[kind]
          if (name === undefined) throw new Error(`Unknown bars ${kind}`)
          canvas.bars(name, inQuotes(line), { x, y, module: Number(narrow), height: Number(high) })
        } else if (line.startsWith('q')) width = x
        else if (line.startsWith('Q')) height = x
        else if (line.startsWith('P')) return canvas.print(width, height, x)
        else if (!['', 'N', 'I8,A,001'].includes(line)) throw new Error(`Unknown ${line}`)
        return null
      },
    }
  })

/** TSPL at so many dots a millimetre. */
export const readTspl =
  (dots: number): LabelInterpreter =>
  (bytes) =>
    byLines(bytes, () => {
      const canvas = labelCanvas()
      let width = 0
      let height = 0
      return {
        line(line) {
          const [name = ''] = line.split(' ')
          const parts = line.slice(name.length + 1).split(',')
          const [x = 0, y = 0, wide = 0, high = 0] = parts.map(Number)
          if (name === 'SIZE') {
            width = Math.round(parseFloat(parts[0] ?? '') * dots)
            height = Math.round(parseFloat(parts[1] ?? '') * dots)
          } else if (name === 'TEXT') canvas.text(inTsplQuotes(line), x, y)
          else if (name === 'BAR') canvas.box(x, y, wide, high)
          else if (name === 'BARCODE') {
            const kind = { '"EAN13"': 'ean13', '"EAN8"': 'ean8', '"128"': 'code128' }[parts[2] ?? '']
            if (kind === undefined) throw new Error(`Unknown bars ${parts[2]}`)
            canvas.bars(kind as 'ean13', inTsplQuotes(line), { x, y, module: Number(parts[6]), height: high })
          } else if (name === 'PRINT') return canvas.print(width, height, y)
          else if (!['GAP', 'DIRECTION', 'CODEPAGE', 'CLS', ''].includes(name))
            throw new Error(`Unknown ${line}`)
          return null
        },
      }
    })

/** Between the last quotes; one that belongs to the text stands in brackets. */
const inTsplQuotes = (line: string): string =>
  /"([^"]*)"$/.exec(line.replaceAll('\\["]', '\u0000'))?.[1]?.replaceAll('\u0000', '"') ?? ''
