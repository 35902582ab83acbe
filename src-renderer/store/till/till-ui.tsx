import { may } from '../../app/may'
import { patchApp } from '../../app/use-app'
import type { FeatureUi } from '../../feature/feature'
import type { MenuExtra } from '../../feature/menu-entry'
import { CloseTillWindow } from './closing/close-till-window'
import { XReadingWindow } from './closing/x-reading-window'
import { CashByHandWindow } from './session/cash-by-hand-window'
import { CashSlipsWindow } from './session/cash-slips-window'
import { OpenDrawerWindow } from './session/open-drawer-window'
import { TakeOverWindow } from './session/take-over-window'

/** What the menu offers of the till session. */
const menu: readonly MenuExtra[] = [
  {
    kind: 'window',
    id: 'cash-in',
    name: 'Suprimento',
    hint: 'Pôr dinheiro na gaveta',
    menu: { group: 'till', letter: 'U' },
    isOpen: ({ app, atTill }) => atTill && may(app, 'till.cash-in'),
    Window: ({ onClose }) => <CashByHandWindow kind="cash-in" onClose={onClose} />,
  },
  {
    kind: 'window',
    id: 'cash-drop',
    name: 'Sangria',
    hint: 'Tirar dinheiro da gaveta',
    menu: { group: 'till', letter: 'S' },
    isOpen: ({ app, atTill }) => atTill && may(app, 'till.cash-drop'),
    Window: ({ onClose }) => <CashByHandWindow kind="cash-drop" onClose={onClose} />,
  },
  {
    kind: 'window',
    id: 'open-drawer',
    name: 'Abrir gaveta',
    hint: 'Sem venda, com motivo',
    menu: { group: 'till', letter: 'G' },
    isOpen: ({ app, atTill }) => atTill && may(app, 'till.open-drawer'),
    Window: OpenDrawerWindow,
  },
  {
    kind: 'window',
    id: 'cash-slips',
    name: '2ª via de suprimento ou sangria',
    hint: 'Comprovantes deste turno',
    menu: { group: 'till', letter: '2' },
    isOpen: ({ app, atTill }) => atTill && may(app, 'receipt.reprint'),
    Window: CashSlipsWindow,
  },
  {
    kind: 'window',
    id: 'x-reading',
    name: 'Leitura X',
    hint: 'Vendas e valores do turno até agora',
    menu: { group: 'till', letter: 'X' },
    isOpen: ({ app, atTill }) => atTill && may(app, 'till.x-reading'),
    Window: XReadingWindow,
  },
  {
    kind: 'window',
    id: 'take-over',
    name: 'Assumir caixa',
    hint: 'Responder pelo caixa de outro operador',
    menu: { group: 'till', letter: 'A' },
    isOpen: ({ app, atTill }) =>
      atTill && app.till?.keeperId !== app.operator?.id && may(app, 'till.take-over'),
    Window: TakeOverWindow,
  },
  {
    kind: 'window',
    id: 'close-till',
    name: 'Fechar caixa',
    hint: 'Contar o dinheiro e encerrar o turno',
    menu: { group: 'till', letter: 'F' },
    isOpen: ({ atTill }) => atTill,
    Window: CloseTillWindow,
  },
]

export const tillUi: FeatureUi = {
  menu,
  hears: { 'clock-changed': ({ doubt }) => patchApp({ clockDoubt: doubt }) },
}
