import type { LineId } from '#shared/kernel/ids'
import {
  formatQuantity,
  ONE_UNIT,
  parseQuantity,
  thousandths,
  type Thousandths,
} from '#shared/kernel/money/quantity'
import type { ReturnableLine } from '#shared/selling/returns/return-view'

/** What was typed beside each line; a line without text does not come back. */
export type ReturnDraft = ReadonlyMap<LineId, string>

/** How much of a line comes back, in thousandths, or why the text does not say. */
export function readQuantity(
  line: Pick<ReturnableLine, 'left' | 'unit' | 'fractional'>,
  text: string,
): { readonly quantity: Thousandths | null; readonly problem: string | null } {
  if (text.trim() === '' || /^0+$/.test(text.trim())) return { quantity: null, problem: null }
  const quantity = parseQuantity(text)
  if (quantity === undefined) return { quantity: null, problem: 'Digite um número, como 1 ou 0,250.' }
  if (quantity > line.left)
    return {
      quantity: null,
      problem: `Só ${line.left === ONE_UNIT ? 'resta' : 'restam'} ${formatQuantity(line.left)} ${line.unit}.`,
    }
  if (!line.fractional && quantity % ONE_UNIT !== 0)
    return { quantity: null, problem: 'Só unidades inteiras.' }
  return { quantity, problem: null }
}

/** The draft with so many units more (or less) of a line, never below none nor above what is left. */
export function stepQuantity(draft: ReturnDraft, line: ReturnableLine, units: 1 | -1): ReturnDraft {
  const now = parseQuantity(draft.get(line.id) ?? '') ?? 0
  const next = Math.min(line.left, Math.max(0, now + units * ONE_UNIT))
  return withQuantity(draft, line.id, next === 0 ? '' : formatQuantity(thousandths(next)))
}

/** The draft with all that is left of a line. */
export function wholeLine(draft: ReturnDraft, line: ReturnableLine): ReturnDraft {
  return withQuantity(draft, line.id, formatQuantity(line.left))
}

export function withQuantity(draft: ReturnDraft, id: LineId, text: string): ReturnDraft {
  return new Map(draft).set(id, text)
}

/** The lines as main is asked for them, and whether anything typed stands in the way. */
export function draftedLines(lines: readonly ReturnableLine[], draft: ReturnDraft) {
  const read = lines.map((line) => ({ lineId: line.id, ...readQuantity(line, draft.get(line.id) ?? '') }))
  return {
    lines: read.flatMap(({ lineId, quantity }) => (quantity === null ? [] : [{ lineId, quantity }])),
    hasProblem: read.some(({ problem }) => problem !== null),
  }
}
