import type { Drawn, DrawnBars, DrawnText } from '#shared/goods/labels/label-drawing'
import type { LabelRun } from '#shared/goods/labels/label-run'
import { dottedBars } from './dotted-bars'
import { fixedText, type FixedFace } from './fixed-letters'
import type { LabelLanguage } from './label-language'
import { plainLine, windows1252 } from './plain-letters'
import { struckLine } from './struck-line'

/** At 203 dpi; the fifth face has capitals alone. */
const faces: readonly FixedFace[] = [
  { name: '1', height: 12, advance: 10 },
  { name: '2', height: 16, advance: 12 },
  { name: '3', height: 20, advance: 14 },
  { name: '4', height: 24, advance: 16 },
]

/** Eltron's language, EPL2 (EPL2 Programmer's Manual), which Argox and Elgin call PPLB. It tells nothing of itself. */
export const epl: LabelLanguage = {
  encode: (run, dots) => windows1252(run.rows.map((row) => rowOf(row, run, dots)).join('')),
  status: null,
}

function rowOf({ copies, drawing }: LabelRun['rows'][number], run: LabelRun, dots: number): string {
  const inDots = (mm: number) => Math.round(mm * dots)
  const fields = drawing.map((drawn: Drawn) =>
    drawn.kind === 'text' ? textOf(drawn, dots) : barsOf(drawn, dots),
  )
  // An empty line ends what a former job left; N clears the picture; I8,A is Windows 1252.
  return `\nN\nI8,A,001\nq${inDots(run.width)}\nQ${inDots(run.height)},${inDots(run.gap)}\n${fields.join('')}P${copies}\n`
}

const quoted = (text: string): string => `"${text.replace(/["\\]/g, (letter) => `\\${letter}`)}"`

function textOf(drawn: DrawnText, dots: number): string {
  const { face, across, down, text, x, y, width } = fixedText(
    drawn,
    plainLine(drawn.text, (one) => one),
    faces,
    dots,
  )
  const line = struckLine(drawn, width, dots)
  const struck = drawn.struck ? `LO${line.x},${line.y},${line.width},${line.height}\n` : ''
  return `A${x},${y},0,${face},${across},${down},N,${quoted(text)}\n${struck}`
}

/** Without digits beneath, which are drawn as a text; the check digit is the printer's own. */
function barsOf(drawn: DrawnBars, dots: number): string {
  const { x, y, height, module } = dottedBars(drawn, dots)
  const [kind, data] = barcodeOf(drawn.code)
  return `B${x},${y},0,${kind},${module},${module * 2},${height},N,${quoted(data)}\n`
}

function barcodeOf({ symbology, value }: DrawnBars['code']): readonly [kind: string, data: string] {
  switch (symbology) {
    case 'ean13':
      return ['E30', value.slice(0, 12)]
    case 'ean8':
      return ['E80', value.slice(0, 7)]
    case 'code128':
      return ['1', value]
  }
}
