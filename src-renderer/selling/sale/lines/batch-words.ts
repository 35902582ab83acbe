import { printedDay } from '#shared/kernel/time/printed-date'
import type { SaleLineView } from '#shared/selling/sale/sale-view'

/** Lot and expiry of a line, where they are kept: `lote ABC`, `val. 31/12/2026`. */
export function batchWords({ lot, expiresOn }: Pick<SaleLineView, 'lot' | 'expiresOn'>): readonly string[] {
  return [
    ...(lot === null ? [] : [`lote ${lot}`]),
    ...(expiresOn === null ? [] : [`val. ${printedDay(expiresOn)}`]),
  ]
}
