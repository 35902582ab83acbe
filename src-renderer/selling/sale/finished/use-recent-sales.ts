import type { Reply } from '../../../ipc/client'
import { useAnswer } from '../../../ipc/use-answer'

export type RecentSale = Extract<Reply<'sale.recent'>, { ok: true }>['value'][number]

/** The latest finished sales of this till, or the one whose number is typed. */
export function useRecentSales(text: string) {
  return useAnswer('sale.recent', { number: Number(text) || null }, { asTyped: true })
}
