import { EmptySale } from './empty-sale'
import { LinesList } from './lines-list'
import { Rehearsal } from './rehearsal'
import { useSale } from './use-sale'

export function SaleLines({ onCancelLine }: { readonly onCancelLine: () => void }) {
  const sale = useSale()
  if (sale === null || sale.lines.length === 0)
    return (
      <>
        <EmptySale />
        <Rehearsal />
      </>
    )
  return <LinesList sale={sale} onCancelLine={onCancelLine} />
}
