import { useSale } from '../open-sale/use-sale'
import { EmptySale } from './empty-sale'
import { LinesList } from './lines/lines-list'
import { Rehearsal } from './lines/rehearsal'

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
