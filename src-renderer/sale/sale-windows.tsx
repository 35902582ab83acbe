import { assertNever } from '../../src-shared/result'
import { SearchWindow } from '../catalog/search-window'
import { CustomerWindow } from '../customer/customer-window'
import { addProduct } from './add-product'
import { CancelLineDialog } from './cancel-line-dialog'
import { DiscountWindow } from './discount-window'
import { dismissLostCode } from './lost-codes'
import { ParkWindow } from './park-window'
import { ParkedWindow } from './parked-window'
import { QuantityWindow } from './quantity-window'
import type { SaleWindow } from './sale-window'
import { SalespersonWindow } from './salesperson-window'
import { scan } from './scan'
import { TillMenu } from './till-menu'

/** The one window open over the sale, if any. */
export function SaleWindows({
  open,
  onClose,
}: {
  readonly open: SaleWindow | null
  readonly onClose: () => void
}) {
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
    case 'customer':
      return <CustomerWindow start={open.start} onClose={onClose} />
    case 'quantity':
      return <QuantityWindow saleId={open.sale.id} line={open.line} onClose={onClose} />
    case 'discount':
      return <DiscountWindow sale={open.sale} line={open.line} onClose={onClose} />
    case 'salesperson':
      return <SalespersonWindow line={open.line} onClose={onClose} />
    case 'park':
      return <ParkWindow sale={open.sale} onClose={onClose} />
    case 'parked':
      return <ParkedWindow onClose={onClose} />
    case 'cancel-line':
      return <CancelLineDialog saleId={open.sale.id} line={open.line} onClose={onClose} />
    case 'menu':
      return <TillMenu onClose={onClose} />
    default:
      return assertNever(open)
  }
}
