import { isPayable } from '#shared/selling/sale/sale-view'
import type { KeyAction } from '#shared/store/settings/key-map'
import { useMay } from '../../app/may'
import { useFixedKey } from '../../keys/use-fixed-key'
import { useKeyAction } from '../../keys/use-key-action'
import { useSaleMoments } from '../open-sale/moments'
import { useSelectedLine } from '../open-sale/selected-line'
import { useSale } from '../open-sale/use-sale'
import type { SaleWindow } from './sale-window'
import { dismissNewestLostCode } from './scan/lost-codes'
import { leaveLines } from './start-payment'

/** What the F keys do while selling (FEATURES A11). Draws nothing. */
export function SaleKeys({ onOpen }: { readonly onOpen: (window: SaleWindow) => void }) {
  const sale = useSale()
  const line = useSelectedLine()
  const { saleActions, beforePayment } = useSaleMoments()
  const payable = sale !== null && isPayable(sale)
  const selling = sale !== null && sale.lineCount > 0

  useFixedKey('dismiss', dismissNewestLostCode)
  useKeyAction('product', () => onOpen({ kind: 'product', text: '' }))
  useKeyAction('salesperson', () => onOpen({ kind: 'salesperson', line }))
  useKeyAction('park', () => onOpen(payable ? { kind: 'park', sale } : { kind: 'parked' }))
  useKeyAction('reprint', () => onOpen({ kind: 'last-receipt' }), useMay('receipt.reprint'))
  useKeyAction('menu', () => onOpen({ kind: 'menu' }))
  useKeyAction('payment', () => void leaveLines(beforePayment, onOpen), payable)
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
  return saleActions.map(({ key }) => (
    <ActionKey key={key} action={key} onAct={() => onOpen({ kind: 'action', key })} />
  ))
}

function ActionKey({ action, onAct }: { readonly action: KeyAction; readonly onAct: () => void }) {
  useKeyAction(action, onAct)
  return null
}
