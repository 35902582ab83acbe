import { assertNever } from '#shared/result'
import { callWithApproval } from '../access/approval'
import { SearchWindow } from '../catalog/search-window'
import { CustomerWindow } from '../customer/customer-window'
import { call } from '../ipc/client'
import type { AppError } from '../ipc/messages'
import { CashbackDiscount, hasCashbackDiscount } from '../loyalty/cashback-discount'
import { NoCashbackAlert } from '../loyalty/no-cashback-alert'
import { addProduct } from './add-product'
import { CancelLineDialog } from './cancel-line-dialog'
import { DiscountWindow } from './discount-window'
import { LastReceiptWindow } from './last-receipt-window'
import { dismissLostCode } from './lost-codes'
import { ParkWindow } from './park-window'
import { ParkedWindow } from './parked-window'
import { QuantityWindow } from './quantity-window'
import type { SaleWindow } from './sale-window'
import { SalespersonWindow } from './salesperson-window'
import { scan } from './scan'
import { startPayment } from './start-payment'
import { TillMenu } from './till-menu'
import { drawn } from './use-sale-edit'

/** The one window open over the sale, if any. */
export function SaleWindows({
  open,
  onOpen,
  onClose,
}: {
  readonly open: SaleWindow | null
  readonly onOpen: (window: SaleWindow) => void
  readonly onClose: () => void
}) {
  if (open === null) return null
  const goOn = () => {
    onClose()
    void startPayment()
  }
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
    case 'customer':
      return <CustomerWindow start={open.start} onClose={onClose} />
    case 'quantity':
      return (
        <QuantityWindow
          line={open.line}
          ask={(quantity, quantityConfirmed) =>
            drawn(
              call('sale.change-quantity', {
                saleId: open.sale.id,
                lineId: open.line.id,
                quantity,
                quantityConfirmed,
              }),
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
          {...(hasCashbackDiscount(open.sale) && {
            cashback: (choice) => <CashbackDiscount choice={choice} onClose={onClose} />,
          })}
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
      return <TillMenu onClose={onClose} />
    case 'no-cashback':
      return (
        <NoCashbackAlert
          name={open.name}
          onIdentify={() => onOpen({ kind: 'customer', start: 'search' })}
          onGoOn={goOn}
          onClose={onClose}
        />
      )
    default:
      return assertNever(open)
  }
}
