import type { FeatureUi } from '../../feature/feature'
import type { SaleAction } from '../../selling/open-sale/moments'
import { CustomerWindow } from './customer-window'
import { customersPlace } from './customers-place'
import { PurchasesTab } from './file/purchases-tab'

/** Calling the customer, and CPF no cupom (FEATURES A2). */
const saleActions: readonly SaleAction[] = [
  { key: 'customer', Window: ({ onClose }) => <CustomerWindow start="search" onClose={onClose} /> },
  {
    key: 'receipt-tax-id',
    Window: ({ onClose }) => <CustomerWindow start="receipt-tax-id" onClose={onClose} />,
  },
]

export const customerUi: FeatureUi = {
  places: [customersPlace],
  imported: [{ kind: 'customers', label: 'Ver clientes', place: customersPlace }],
  customerTabs: [{ id: 'purchases', name: 'Compras', permission: 'customer.view', Tab: PurchasesTab }],
  sale: { saleActions },
}
