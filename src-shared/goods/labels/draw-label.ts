import { formatCents } from '../../kernel/money/format'
import { assertNever } from '../../kernel/result'
import { codeBars } from './code-bars'
import { sizeThatFits, wrapText } from './fit-text'
import type { Drawn, DrawnText, LabelDrawing } from './label-drawing'
import type { LabelCode, LabelFacts, LabelOccasion } from './label-facts'
import type { BarsField, LabelText, RollLayout, SheetLayout, TextField } from './label-layout'

/** White before and behind the bars, in modules (GS1 General Specifications 5.2.3.4; ISO/IEC 15417 for Code 128). */
export const quietModules: Readonly<Record<LabelCode['symbology'], number>> = {
  ean13: 11,
  ean8: 7,
  code128: 10,
}
/** Two dots of a label printer of 203 dpi: narrower bars are not read by every scanner. A laser draws finer ones. */
const leastModule = { roll: 0.25, sheet: 0.19 } as const
/** Wider bars read no better. */
const mostModule = 0.5
const digitsSize = 2.3
const digitsRoom = 2.6

/** Lines a text's letters and the white below them are high, in its size. */
const lineHeight = 1.1

/** Draws a label: what its layout has room for, in millimetres. */
export function drawLabel(
  layout: RollLayout | SheetLayout,
  facts: LabelFacts,
  occasion: LabelOccasion,
): LabelDrawing {
  return layout.fields.flatMap((field): readonly Drawn[] =>
    field.kind === 'text'
      ? drawText(field, textOf(field.says, facts, occasion))
      : drawBars(field, facts, leastModule[layout.kind]),
  )
}

/** Whether a label lacks the bars its product has, because they would be too narrow to be read. */
export function lacksBars(
  layout: RollLayout | SheetLayout,
  facts: LabelFacts,
  drawing: LabelDrawing,
): boolean {
  return (
    facts.scans !== null &&
    layout.fields.some(({ kind }) => kind === 'bars') &&
    !drawing.some(({ kind }) => kind === 'bars')
  )
}

function textOf(says: LabelText, facts: LabelFacts, { shop, today }: LabelOccasion): string {
  const { promotionalPrice, price } = facts
  switch (says) {
    case 'shop':
      return shop
    case 'description':
      return facts.description
    case 'variant':
      return facts.variant
    case 'code':
      return facts.code
    case 'brand':
      return facts.brand ?? ''
    case 'unit':
      return facts.unit
    case 'date':
      return today
    case 'price':
      return spaced(formatCents(promotionalPrice ?? price))
    case 'was':
      return promotionalPrice === null ? '' : spaced(`de ${formatCents(price)}`)
    default:
      return assertNever(says)
  }
}

/** Printers have no space that does not break. */
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

/** Figures are never cut: they grow smaller where they have no room. */
const isWhole = (says: LabelText): boolean => says === 'price' || says === 'was' || says === 'code'

function drawText(field: TextField, text: string): DrawnText[] {
  const { says, width, lines, align, strong, y } = field
  const whole = isWhole(says)
  const size = whole ? sizeThatFits(text, field) : field.size
  const wrapped = whole ? [text].filter(Boolean) : wrapText(text, { width, size, lines, strong })
  return wrapped.map((line, index) => ({
    kind: 'text',
    x: anchorOf(field),
    // What grew smaller stands on the line it would have stood on.
    y: y + (field.size - size) + index * size * lineHeight,
    text: line,
    width,
    size,
    align,
    strong,
    struck: says === 'was',
  }))
}

function anchorOf({ x, width, align }: Pick<TextField, 'x' | 'width' | 'align'>): number {
  if (align === 'left') return x
  return align === 'right' ? x + width : x + width / 2
}

/** Without room for bars that can be read, the code stands there for whoever types it. */
function drawBars(field: BarsField, { scans, code }: LabelFacts, least: number): Drawn[] {
  const { x, y, width, height } = field
  const digits = (value: string, top: number, size: number): DrawnText => ({
    kind: 'text',
    x: x + width / 2,
    y: top,
    text: value,
    width,
    size: sizeThatFits(value, { width, size, strong: false }),
    align: 'center',
    strong: false,
    struck: false,
  })
  if (scans === null) return [digits(code, y + height / 2, digitsSize)]
  const inked = codeBars(scans).reduce((sum, modules) => sum + modules, 0)
  const room = width / (inked + 2 * quietModules[scans.symbology])
  // A hair less than asked for is what is asked for, written in decimals.
  if (room < least - 1e-9) return [digits(scans.value, y + height / 2, digitsSize)]
  const module = Math.min(room, mostModule)
  const across = inked * module
  return [
    {
      kind: 'bars',
      x: x + (width - across) / 2,
      y,
      width: across,
      height: height - digitsRoom,
      module,
      code: scans,
    },
    digits(scans.value, y + height - digitsSize, digitsSize),
  ]
}
