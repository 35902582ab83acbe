import type { TerminalId } from '../ids'

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
