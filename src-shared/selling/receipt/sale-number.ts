import { terminalIdSchema, type TerminalId } from '../../kernel/ids'

/** A sale's number as printed and read out: `000123`, longer when it must be. */
export function formatSaleNumber(number: number): string {
  return String(number).padStart(6, '0')
}

/**
 * What the barcode at the foot of a receipt says, `T0012N000345`: numbers are per terminal, so it names both.
 * The letters keep it from ever being read as a product's code.
 */
export function saleCode(terminalId: TerminalId, number: number): string {
  return `T${String(terminalId).padStart(4, '0')}N${formatSaleNumber(number)}`
}

/** Reads the barcode of a receipt, also as Caps Lock turns it round; `undefined` for any other code. */
export function parseSaleCode(code: string): { terminalId: TerminalId; number: number } | undefined {
  const match = /^T(\d{4,9})N(\d{6,9})$/i.exec(code)
  const terminalId = terminalIdSchema.safeParse(Number(match?.[1]))
  const number = Number(match?.[2])
  return terminalId.success && number > 0 ? { terminalId: terminalId.data, number } : undefined
}
