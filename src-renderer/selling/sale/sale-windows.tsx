import type { ComponentType } from 'react'
import { assertNever } from '#shared/kernel/result'
import { SearchWindow } from '../../goods/catalog/search-window'
import { RegisterCodeWindow } from '../../goods/unknown-code/register-code-window'
import { call } from '../../ipc/client'
import type { AppError } from '../../ipc/words/messages'
import { callWithApproval } from '../../store/access/approval/approval'
import { useSaleMoments } from '../open-sale/moments'
import { drawn } from '../open-sale/use-sale-edit'
import { DiscountWindow } from './discount/discount-window'
import { LastReceiptWindow } from './finished/last-receipt-window'
import { CancelLineDialog } from './lines/cancel-line-dialog'
import { QuantityWindow } from './lines/quantity-window'
import { SalespersonWindow } from './lines/salesperson-window'
import { sellWithoutStock } from './lines/without-stock'
import { ParkWindow } from './parked/park-window'
import { ParkedWindow } from './parked/parked-window'
import type { SaleWindow } from './sale-window'
import { addProduct } from './scan/add-product'
import { dismissLostCode } from './scan/lost-codes'
import { scan } from './scan/scan'
import { goOnToPayment } from './start-payment'

/** The one window open over the sale, if any. */
export function SaleWindows({
  open,
  onOpen,
  onClose,
  Menu,
}: {
  readonly open: SaleWindow | null
  readonly onOpen: (window: SaleWindow) => void
  readonly onClose: () => void
  readonly Menu: ComponentType<{ readonly onClose: () => void }>
}) {
  const { saleActions, beforePayment, benefitsInDiscount } = useSaleMoments()
  if (open === null) return null
  switch (open.kind) {
    case 'product':
      return (
        <SearchWindow
          initialText={open.text}
          onClose={onClose}
          onScan={(code) => {
            onClose()
            void scan(code)
          }}
          onChoose={(product, quantity) => {
            onClose()
            if (open.lostCodeId !== undefined) dismissLostCode(open.lostCodeId)
            void addProduct(product, quantity)
          }}
        />
      )
    case 'register-code':
      return (
        <RegisterCodeWindow
          scanned={open.code}
          onRegistered={() => {
            onClose()
            dismissLostCode(open.lostCodeId)
            void scan(open.code)
          }}
          onScan={(code) => {
            onClose()
            void scan(code)
          }}
          onClose={onClose}
        />
      )
    case 'action': {
      const action = saleActions.find(({ key }) => key === open.key)
      return action === undefined ? null : <action.Window onClose={onClose} />
    }
    case 'quantity':
      return (
        <QuantityWindow
          line={open.line}
          ask={(quantity, quantityConfirmed) =>
            drawn<AppError>(
              callWithApproval(
                'sale.change-quantity',
                { saleId: open.sale.id, lineId: open.line.id, quantity, quantityConfirmed },
                sellWithoutStock(open.line.description),
              ),
            )
          }
          onClose={onClose}
        />
      )
    case 'discount':
      return (
        <DiscountWindow
          basket={open.sale}
          whole={{ name: 'Venda inteira', on: 'na venda' }}
          line={open.line}
          benefits={benefitsInDiscount.filter(({ concerns }) => concerns(open.sale))}
          ask={(lineId, discount, what) => {
            const saleId = open.sale.id
            return drawn<AppError>(
              lineId === null
                ? callWithApproval('sale.discount-sale', { saleId, discount }, what)
                : callWithApproval('sale.discount-line', { saleId, lineId, discount }, what),
            )
          }}
          onClose={onClose}
        />
      )
    case 'salesperson':
      return (
        <SalespersonWindow
          line={open.line}
          startsAt={open.ofLine === true ? 'line' : 'sale'}
          ask={(lineId, salespersonId) => drawn(call('sale.set-salesperson', { lineId, salespersonId }))}
          onClose={onClose}
        />
      )
    case 'park':
      return <ParkWindow sale={open.sale} onClose={onClose} />
    case 'parked':
      return <ParkedWindow onClose={onClose} />
    case 'cancel-line':
      return <CancelLineDialog saleId={open.sale.id} line={open.line} onClose={onClose} />
    case 'last-receipt':
      return <LastReceiptWindow onClose={onClose} />
    case 'menu':
      return <Menu onClose={onClose} />
    case 'before-payment':
      return (
        <open.step.Window
          key={open.step.id}
          sale={open.sale}
          onIdentify={() => onOpen({ kind: 'action', key: 'customer' })}
          onGoOn={() => {
            onClose()
            void goOnToPayment(beforePayment, open.step, onOpen)
          }}
          onClose={onClose}
        />
      )
    default:
      return assertNever(open)
  }
}
