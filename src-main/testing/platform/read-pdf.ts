import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'

export interface PdfPage {
  /** Wide and high, in points. */
  readonly size: readonly [number, number]
  /** Its words in the order they were drawn, a line where the place jumps. */
  readonly text: string
}

/** The pages of a PDF as Chromium writes them: what letters its glyphs stand for says each font itself. */
export function readPdf(file: string): PdfPage[] {
  const whole = readFileSync(file).toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of whole.matchAll(/(\d+) 0 obj\b([\s\S]*?)\bendobj/g))
    objects.set(id, body)
  const at = (id: string | undefined): string => objects.get(id ?? '') ?? ''
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body))
  return pages.map((body) => {
    const fonts = new Map<string, ReadonlyMap<string, string>>()
    const named = /\/Font\s*<<([\s\S]*?)>>/.exec(body)?.[1] ?? ''
    for (const [, name = '', id] of named.matchAll(/\/(\w+) (\d+) 0 R/g))
      fonts.set(name, lettersOf(streamOf(at(/\/ToUnicode (\d+)/.exec(at(id))?.[1]))))
    const [, , , width = 0, height = 0] = (
      /\/MediaBox \[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]/.exec(body) ?? []
    ).map(Number)
    return {
      size: [Math.round(width), Math.round(height)],
      text: drawnText(streamOf(at(/\/Contents (\d+)/.exec(body)?.[1])), fonts),
    }
  })
}

function streamOf(object: string): string {
  const [, head = '', raw = ''] = /^([\s\S]*?)stream\r?\n([\s\S]*)\r?\nendstream/.exec(object) ?? []
  const bytes = Buffer.from(raw, 'latin1')
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

/** From a glyph's code to its letters, by the font's own table. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  const hex = (code: string): number => parseInt(code, 16)
  const put = (code: number, text: string) => letters.set(code.toString(16).padStart(4, '0'), text)
  for (const [, part = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>/g)) put(hex(code), utf16(text))
  for (const [, part = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', first = ''] of part.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let code = hex(from); code <= hex(to); code++)
        put(code, String.fromCharCode(hex(first) + code - hex(from)))
  return letters
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

function drawnText(drawing: string, fonts: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let font: ReadonlyMap<string, string> = new Map()
  let text = ''
  for (const [step] of drawing.matchAll(/\/\w+ [\d.]+ Tf|\bBT\b|<[\da-fA-F]+>/g)) {
    if (step === 'BT') text += '\n'
    else if (step.startsWith('/')) font = fonts.get(/^\/(\w+)/.exec(step)?.[1] ?? '') ?? font
    else
      for (const [code] of step.matchAll(/[\da-fA-F]{4}/g)) text += font.get(code.toLowerCase()) ?? '\uFFFD'
  }
  return text.trim()
}
