import { useMay } from '../../app/may'
import { useFixedKey } from '../../keys/use-fixed-key'
import { useKeyAction } from '../../keys/use-key-action'
import { useSelectedLine } from '../open-sale/selected-line'
import { useSale } from '../open-sale/use-sale'
import type { SaleWindow } from './sale-window'
import { dismissNewestLostCode } from './scan/lost-codes'
import { leaveLines } from './start-payment'

/** What the F keys do while selling (FEATURES A11). Draws nothing. */
export function SaleKeys({ onOpen }: { readonly onOpen: (window: SaleWindow) => void }) {
  const sale = useSale()
  const line = useSelectedLine()
  const selling = sale !== null && sale.lineCount > 0

  useFixedKey('dismiss', dismissNewestLostCode)
  useKeyAction('customer', () => onOpen({ kind: 'customer', start: 'search' }))
  useKeyAction('product', () => onOpen({ kind: 'product', text: '' }))
  useKeyAction('salesperson', () => onOpen({ kind: 'salesperson', line }))
  useKeyAction('park', () => onOpen(selling ? { kind: 'park', sale } : { kind: 'parked' }))
  useKeyAction('receipt-tax-id', () => onOpen({ kind: 'customer', start: 'receipt-tax-id' }))
  useKeyAction('reprint', () => onOpen({ kind: 'last-receipt' }), useMay('receipt.reprint'))
  useKeyAction('menu', () => onOpen({ kind: 'menu' }))
  useKeyAction('payment', () => void leaveLines(onOpen), selling)
  useKeyAction(
    'quantity',
    () => {
      if (sale !== null && line !== null) onOpen({ kind: 'quantity', sale, line })
    },
    line !== null,
  )
  useKeyAction(
    'discount',
    () => {
      if (sale !== null) onOpen({ kind: 'discount', sale, line })
    },
    selling,
  )
  return null
}
