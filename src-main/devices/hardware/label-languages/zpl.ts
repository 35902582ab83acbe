import type { Drawn, DrawnBars, DrawnText } from '#shared/goods/labels/label-drawing'
import type { LabelRun } from '#shared/goods/labels/label-run'
import { textWidth } from '#shared/goods/labels/letter-widths'
import { paperLetters } from '#shared/kernel/text/paper-letters'
import { dottedBars } from './dotted-bars'
import type { LabelLanguage, LabelPrinterAnswer } from './label-language'
import { struckLine } from './struck-line'

/** Zebra's language, ZPL II (ZPL II Programming Guide, P1012728). */
export const zpl: LabelLanguage = {
  encode: (run, dots) => Buffer.from(run.rows.map((row) => rowOf(row, run, dots)).join(''), 'ascii'),
  status: { question: Buffer.from('~HS'), read: readHostStatus },
}

function rowOf(
  { copies, drawing }: LabelRun['rows'][number],
  { width, height }: LabelRun,
  dots: number,
): string {
  const fields = drawing.map((drawn: Drawn) =>
    drawn.kind === 'text' ? textOf(drawn, dots) : barsOf(drawn, dots),
  )
  // Letters are UTF-8 (^CI28); the row is as wide and as long as it is (^PW, ^LL).
  return `^XA^CI28^PW${Math.round(width * dots)}^LL${Math.round(height * dots)}^LH0,0\n${fields.join('')}^PQ${copies}\n^XZ\n`
}

const aligned = { left: 'L', center: 'C', right: 'R' } as const

/** The scalable face (^A0) in a block of its own (^FB), which puts it left, right or in the middle. */
function textOf(drawn: DrawnText, dots: number): string {
  const { x, y, text, width, size, align, strong, struck } = drawn
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
  const high = Math.max(10, Math.round(size * dots))
  const line = struck ? lineOf(drawn, textWidth(text, size, strong) * dots, dots) : ''
  return `^FO${Math.max(0, Math.round(left * dots))},${Math.round(y * dots)}^A0N,${high}^FB${Math.round(width * dots)},1,0,${aligned[align]}^FH^FD${fieldData(text)}^FS\n${line}`
}

function lineOf(drawn: DrawnText, wide: number, dots: number): string {
  const { x, y, width, height } = struckLine(drawn, wide, dots)
  return `^FO${x},${y}^GB${width},${height},${height}^FS\n`
}

function barsOf(drawn: DrawnBars, dots: number): string {
  const { x, y, height, module } = dottedBars(drawn, dots)
  return `^FO${x},${y}^BY${module}${commandOf(drawn.code, height)}^FS\n`
}

/** Without digits beneath, which are drawn as a text; the check digit is the printer's own. */
function commandOf({ symbology, value }: DrawnBars['code'], height: number): string {
  switch (symbology) {
    case 'ean13':
      return `^BEN,${height},N,N^FD${value.slice(0, 12)}`
    case 'ean8':
      return `^B8N,${height},N,N^FD${value.slice(0, 7)}`
    case 'code128':
      // By itself the printer takes digits in pairs (mode A); a `>` would begin a command of the symbology.
      return `^BCN,${height},N,N,N,A^FH^FD${fieldData(value.replaceAll('>', '>0'))}`
  }
}

/** No letter of a text is ever a command: whatever could be one, or is no ASCII, goes as its bytes in hexadecimal. */
function fieldData(text: string): string {
  return [...Buffer.from(paperLetters(text).replaceAll('\n', ' '), 'utf8')]
    .map((byte) =>
      byte < 0x20 || byte > 0x7e || '^~_\\'.includes(String.fromCharCode(byte))
        ? `_${byte.toString(16).padStart(2, '0').toUpperCase()}`
        : String.fromCharCode(byte),
    )
    .join('')
}

const STX = '\u0002'
const ETX = '\u0003'

/** ~HS is answered by three lines between STX and ETX; the first two say how the printer is. */
function readHostStatus(heard: readonly number[]): LabelPrinterAnswer | undefined {
  const lines = Buffer.from(heard).toString('latin1').split(STX).slice(1)
  if (lines.length < 3 || !lines.slice(0, 3).every((line) => line.includes(ETX))) return undefined
  const [first = [], second = []] = lines.map((line) => line.split(ETX)[0]?.split(',') ?? [])
  const isOn = (field: string | undefined) => Number(field) > 0
  const isBusy = isOn(first[4]) || isOn(second[8])
  if (isOn(second[2])) return { status: 'cover-open', isBusy }
  if (isOn(first[1]) || isOn(second[3])) return { status: 'out-of-paper', isBusy }
  return { status: isOn(first[2]) ? 'offline' : 'ready', isBusy }
}
