import type { Drawn, DrawnBars, DrawnText } from '#shared/goods/labels/label-drawing'
import type { LabelRun } from '#shared/goods/labels/label-run'
import { dottedBars } from './dotted-bars'
import { fixedText, type FixedFace } from './fixed-letters'
import type { LabelLanguage, LabelPrinterAnswer } from './label-language'
import { plainLine, windows1252 } from './plain-letters'
import { struckLine } from './struck-line'

const faces: readonly FixedFace[] = [
  { name: '1', height: 12, advance: 8 },
  { name: '2', height: 20, advance: 12 },
  { name: '3', height: 24, advance: 16 },
  { name: '4', height: 32, advance: 24 },
  { name: '5', height: 48, advance: 32 },
]

/** TSC's language, TSPL/TSPL2 (TSPL/TSPL2 Programming Language manual). */
export const tspl: LabelLanguage = {
  encode: (run, dots) => windows1252(run.rows.map((row) => rowOf(row, run, dots)).join('')),
  // <ESC>!? is answered at once, whatever the printer is doing.
  status: { question: Buffer.from('\u001b!?'), read: readStatus },
}

function rowOf({ copies, drawing }: LabelRun['rows'][number], run: LabelRun, dots: number): string {
  const fields = drawing.map((drawn: Drawn) =>
    drawn.kind === 'text' ? textOf(drawn, dots) : barsOf(drawn, dots),
  )
  const head = `SIZE ${run.width} mm,${run.height} mm\r\nGAP ${run.gap} mm,0 mm\r\nDIRECTION 1\r\nCODEPAGE 1252\r\nCLS\r\n`
  return `${head}${fields.join('')}PRINT 1,${copies}\r\n`
}

const quoted = (text: string): string => `"${text.replaceAll('"', '\\["]')}"`

function textOf(drawn: DrawnText, dots: number): string {
  const { face, across, down, text, x, y, width } = fixedText(
    drawn,
    plainLine(drawn.text, (one) => one),
    faces,
    dots,
  )
  const line = struckLine(drawn, width, dots)
  const struck = drawn.struck ? `BAR ${line.x},${line.y},${line.width},${line.height}\r\n` : ''
  return `TEXT ${x},${y},"${face}",0,${across},${down},${quoted(text)}\r\n${struck}`
}

/** Without digits beneath, which are drawn as a text; the check digit is the printer's own. */
function barsOf(drawn: DrawnBars, dots: number): string {
  const { x, y, height, module } = dottedBars(drawn, dots)
  const [kind, data] = barcodeOf(drawn.code)
  return `BARCODE ${x},${y},"${kind}",${height},0,0,${module},${module},${quoted(data)}\r\n`
}

function barcodeOf({ symbology, value }: DrawnBars['code']): readonly [kind: string, data: string] {
  switch (symbology) {
    case 'ean13':
      return ['EAN13', value.slice(0, 12)]
    case 'ean8':
      return ['EAN8', value.slice(0, 7)]
    case 'code128':
      return ['128', value]
  }
}

/** One byte, a bit for each trouble: 1 head open, 2 jam, 4 no paper, 8 no ribbon, 16 pause, 32 printing, 64 cover open. */
function readStatus([byte]: readonly number[]): LabelPrinterAnswer | undefined {
  if (byte === undefined) return undefined
  const isBusy = (byte & 0x20) !== 0
  if (byte & 0x41) return { status: 'cover-open', isBusy }
  if (byte & 0x0c) return { status: 'out-of-paper', isBusy }
  return { status: byte & 0x92 ? 'offline' : 'ready', isBusy }
}
