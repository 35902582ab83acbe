import type { StockNeeds } from '#shared/goods/stock/stock-needs'
import type { Need } from '../../feature/attention'

/** What of the stock somebody should see to. */
export function stockNeeds({ disagrees, low, missing }: StockNeeds): readonly Need[] {
  const rows: readonly (Need | null)[] = [
    disagrees === null
      ? null
      : {
          tone: 'stop',
          text: 'O estoque não é o que suas movimentações dizem.',
          since: disagrees.at,
          why: disagrees.words,
          count: 1,
        },
    missing === 0
      ? null
      : {
          tone: 'attention',
          text: `${products(missing)} com estoque abaixo de zero.`,
          since: null,
          why: 'Dê entrada no que chegou, ou conte e ajuste.',
          count: missing,
        },
    low === 0
      ? null
      : {
          tone: 'attention',
          text: `${products(low)} abaixo do estoque mínimo.`,
          since: null,
          why: 'Veja quais em Relatórios, Posição de estoque.',
          count: low,
        },
  ]
  return rows.filter((one) => one !== null)
}

function products(count: number): string {
  return count === 1 ? '1 produto' : `${count.toLocaleString('pt-BR')} produtos`
}
