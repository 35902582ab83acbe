import { countPieces } from '#shared/selling/sale/count-pieces'
import type { SaleLineView } from '#shared/selling/sale/sale-view'

type CountedLine = Pick<SaleLineView, 'quantity' | 'cancelled'>

/** `3 itens`, and where they are more `3 itens, 12 peças`: what is in the bag. */
export function itemsInWords(lines: readonly CountedLine[]): string {
  const sold = lines.filter(({ cancelled }) => !cancelled)
  const pieces = countPieces(sold)
  const items = `${sold.length} ${sold.length === 1 ? 'item' : 'itens'}`
  return pieces === sold.length ? items : `${items}, ${pieces.toLocaleString('pt-BR')} peças`
}
