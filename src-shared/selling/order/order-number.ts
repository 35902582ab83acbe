import { z } from 'zod'
import { terminalIdSchema, type TerminalId } from '../../kernel/ids'
import { numberText } from '../../kernel/text/clean-text'

/** The number of a quote or an order: terminals count their own, so that two of a branch may have the same. */
export const orderNumberSchema = z.object({
  number: z.int().positive(),
  /** The terminal whose number it is; null in a branch of one terminal, where nothing else could be meant. */
  numberedAt: terminalIdSchema.nullable(),
})
export type OrderNumber = z.infer<typeof orderNumberSchema>

/** As printed, shown and read out: `345`, or `12-345` where several terminals count, the terminal first as on receipts. */
export function formatOrderNumber({ number, numberedAt }: OrderNumber): string {
  return numberedAt === null ? String(number) : `${numberedAt}-${number}`
}

/** A number somebody looks for; without a terminal, that of any. `undefined` for a text that is none. */
export function parseOrderNumber(
  text: string,
): { readonly number: number; readonly terminalId: TerminalId | null } | undefined {
  const match = /^(?:(\d{1,9})-)?(\d{1,9})$/.exec(numberText(text))
  if (!match) return undefined
  const number = Number(match[2])
  if (match[1] === undefined) return { number, terminalId: null }
  const terminalId = terminalIdSchema.safeParse(Number(match[1]))
  return terminalId.success ? { number, terminalId: terminalId.data } : undefined
}
