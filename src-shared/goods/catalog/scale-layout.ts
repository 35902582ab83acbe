import { z } from 'zod'

const codeLengths = [4, 5, 6] as const
const valueLengths = [5, 6, 7] as const

/** What stands between the prefix and the last check digit of a scale's EAN-13: that many digits have to be shared out. */
const bodyLength = 12

/** `2`, or one of `20` to `29`: the prefixes GS1 leaves to shops and that a label's reader may tell apart. */
export const scalePrefixes = ['2', '20', '21', '22', '23', '24', '25', '26', '27', '28', '29'] as const

/**
 * How a shop's scales write a label: `prefix code value check digit`. Digits nobody needs (`spareDigits`) stand before
 * or after the value; the one beside it may be the value's own check digit.
 */
export const scaleLayoutSchema = z.object({
  prefix: z.enum(scalePrefixes),
  codeLength: z.literal(codeLengths),
  valueLength: z.literal(valueLengths),
  /** The weight in kilograms (or the number of pieces), or the price in reais. */
  value: z.enum(['weight', 'price']),
  /** How many of the value's digits stand behind the comma: 0 to 3 for a weight, 0 to 2 for a price. */
  decimals: z.int().min(0).max(3),
  spare: z.enum(['before-value', 'after-value']),
  /** Whether the spare digit beside the value is its check digit (GS1, five digits), and a wrong one refuses the label. */
  checksValue: z.boolean(),
})
export type ScaleLayout = Readonly<z.infer<typeof scaleLayoutSchema>>

export const maxScaleLayouts = scalePrefixes.length
export const scaleLayoutsSchema = z.array(scaleLayoutSchema).max(maxScaleLayouts)

/** What shops that never set anything read: `2 CCCCC VVVVV X D`, the value a weight in grams. */
export const defaultScaleLayouts: readonly ScaleLayout[] = [
  {
    prefix: '2',
    codeLength: 5,
    valueLength: 5,
    value: 'weight',
    decimals: 3,
    spare: 'after-value',
    checksValue: false,
  },
]

/** Digits that are neither prefix, code nor value; negative where these do not fit on a label. */
export function spareDigits({ prefix, codeLength, valueLength }: ScaleLayout): number {
  return bodyLength - prefix.length - codeLength - valueLength
}

/** Why a layout cannot be kept. */
export const layoutProblems = ['too-long', 'nothing-to-check', 'too-many-decimals', 'prefix-twice'] as const
export type LayoutProblem = (typeof layoutProblems)[number]

/**
 * The first layout that cannot be read without guessing, by its place in the list; undefined where all can. Of `2` and
 * `20` the longer one wins, so only the same prefix twice is ambiguous.
 */
export function layoutConflict(
  layouts: readonly ScaleLayout[],
): { readonly index: number; readonly problem: LayoutProblem } | undefined {
  for (const [index, layout] of layouts.entries()) {
    const problem = problemOf(layout, layouts.slice(0, index))
    if (problem !== undefined) return { index, problem }
  }
  return undefined
}

function problemOf(layout: ScaleLayout, before: readonly ScaleLayout[]): LayoutProblem | undefined {
  const spare = spareDigits(layout)
  if (spare < 0) return 'too-long'
  if (layout.checksValue && (spare === 0 || layout.valueLength !== 5)) return 'nothing-to-check'
  if (layout.value === 'price' && layout.decimals > 2) return 'too-many-decimals'
  return before.some(({ prefix }) => prefix === layout.prefix) ? 'prefix-twice' : undefined
}

/** The layout as scale manuals write it: C code, P weight, T price, V the value's check digit, 0 spare, D check digit. */
export function layoutPicture(layout: ScaleLayout): string {
  const spare = Math.max(0, spareDigits(layout))
  const value = (layout.value === 'weight' ? 'P' : 'T').repeat(layout.valueLength)
  const filler = '0'.repeat(layout.checksValue ? Math.max(0, spare - 1) : spare)
  const check = layout.checksValue && spare > 0 ? 'V' : ''
  const parts =
    layout.spare === 'before-value'
      ? [layout.prefix, 'C'.repeat(layout.codeLength), filler, check, value, 'D']
      : [layout.prefix, 'C'.repeat(layout.codeLength), value, check, filler, 'D']
  return parts.filter((part) => part !== '').join(' ')
}
