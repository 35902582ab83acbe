import { may } from '../../app/may'
import type { Elsewhere } from '../../feature/elsewhere'
import type { FeatureUi } from '../../feature/feature'
import type { MenuExtra } from '../../feature/menu-entry'
import { leavePlace } from '../../shell/places/use-place'
import { useSale } from '../open-sale/use-sale'
import { CancelSaleWindow } from './cancel-sale-window'
import { LastReceiptWindow } from './finished/last-receipt-window'
import { RecentSalesWindow } from './finished/recent-sales-window'
import { QuantityQuestionDialog } from './lines/quantity-question-dialog'
import { ParkedWindow } from './parked/parked-window'

/** What the menu offers of selling. */
const menu: readonly MenuExtra[] = [
  {
    kind: 'window',
    id: 'recent-sales',
    name: 'Últimas vendas',
    hint: 'Cupom, 2ª via, troca, cancelar venda',
    menu: { group: 'sale', letter: 'L' },
    isOpen: ({ atTill }) => atTill,
    Window: RecentSalesWindow,
  },
  {
    kind: 'window',
    id: 'last-receipt',
    name: '2ª via do último cupom',
    hint: 'Enter imprime de novo a última venda',
    menu: { group: 'sale', letter: 'V' },
    isOpen: ({ app, atTill }) => atTill && may(app, 'receipt.reprint'),
    Window: LastReceiptWindow,
  },
  {
    kind: 'window',
    id: 'parked',
    name: 'Vendas em espera',
    hint: 'Trazer de volta uma venda guardada',
    menu: { group: 'sale', letter: 'E' },
    isOpen: ({ atTill }) => atTill,
    Window: ParkedWindow,
  },
  {
    kind: 'window',
    id: 'cancel-sale',
    name: 'Cancelar venda',
    hint: 'Desistir da venda em andamento',
    menu: { group: 'sale', letter: 'C' },
    isOpen: ({ atTill, selling }) => atTill && selling,
    Window: CancelCurrentSale,
  },
]

function CancelCurrentSale({ onClose }: { readonly onClose: () => void }) {
  const sale = useSale()
  return sale === null ? null : <CancelSaleWindow sale={sale} onClose={onClose} />
}

const quickSale: Elsewhere = {
  key: 'quick-sale',
  menu: ['Venda', 'PDV-Venda Rápida'],
  name: 'PDV-Venda Rápida',
  help: 'A venda do caixa: leia os produtos e receba.',
  alsoCalled: 'Venda varejo, janela de desconto, Transações do cliente',
  oldPaths: ['PDV OMNI > Venda Varejo'],
  opens: { kind: 'act', isOpen: () => true, act: leavePlace },
}

export const saleUi: FeatureUi = {
  menu,
  elsewhere: [quickSale],
  everywhere: [{ id: 'quantity-question', Part: QuantityQuestionDialog }],
}
