import type { AppState } from '#shared/store/app/app-operations'
import { may } from '../../app/may'
import { isPlaceOpen, placeIds, places, type Place, type PlaceId } from '../../shell/places/places'

/** What an entry of the menu shows and is found by. */
export type MenuWords = Pick<Place, 'name' | 'hint' | 'alsoCalled' | 'group' | 'letter'>

/** What the menu opens over the till, beside the places. */
export const menuWindows = {
  recent: {
    name: 'Últimas vendas',
    hint: 'Cupom, 2ª via, troca, cancelar venda',
    group: 'sale',
    letter: 'L',
  },
  'last-receipt': {
    name: '2ª via do último cupom',
    hint: 'Enter imprime de novo a última venda',
    group: 'sale',
    letter: 'V',
  },
  parked: {
    name: 'Vendas em espera',
    hint: 'Trazer de volta uma venda guardada',
    group: 'sale',
    letter: 'E',
  },
  'cancel-sale': {
    name: 'Cancelar venda',
    hint: 'Desistir da venda em andamento',
    group: 'sale',
    letter: 'C',
  },
  'cash-in': { name: 'Suprimento', hint: 'Pôr dinheiro na gaveta', group: 'till', letter: 'U' },
  'cash-drop': { name: 'Sangria', hint: 'Tirar dinheiro da gaveta', group: 'till', letter: 'S' },
  'open-drawer': { name: 'Abrir gaveta', hint: 'Sem venda, com motivo', group: 'till', letter: 'G' },
  'cash-slips': {
    name: '2ª via de suprimento ou sangria',
    hint: 'Comprovantes deste turno',
    group: 'till',
    letter: '2',
  },
  'x-reading': {
    name: 'Leitura X',
    hint: 'Vendas e valores do turno até agora',
    group: 'till',
    letter: 'X',
  },
  'take-over': {
    name: 'Assumir caixa',
    hint: 'Responder pelo caixa de outro operador',
    group: 'till',
    letter: 'A',
  },
  'close-till': {
    name: 'Fechar caixa',
    hint: 'Contar o dinheiro e encerrar o turno',
    group: 'till',
    letter: 'F',
  },
  'switch-operator': {
    name: 'Trocar operador',
    hint: 'O caixa e a venda ficam como estão',
    group: 'till',
    letter: 'D',
  },
  preferences: {
    name: 'Preferências',
    hint: 'Tamanho do texto, tema e sons deste caixa',
    group: 'here',
    letter: '8',
  },
  keys: { name: 'Teclas', hint: 'Qual tecla faz o quê', group: 'here', letter: 'K' },
  help: { name: 'Ajuda', hint: 'Teclas e atalhos do campo de leitura', group: 'here', letter: 'J' },
} as const satisfies Readonly<Record<string, MenuWords>>
export type MenuWindow = keyof typeof menuWindows

export type MenuEntry =
  | ({ readonly kind: 'window'; readonly id: MenuWindow } & MenuWords)
  | ({ readonly kind: 'place'; readonly id: PlaceId } & MenuWords)

const all: readonly MenuEntry[] = [
  ...(Object.keys(menuWindows) as MenuWindow[]).map((id) => ({
    kind: 'window' as const,
    id,
    ...menuWindows[id],
  })),
  ...placeIds.map((id) => ({ kind: 'place' as const, id, ...places[id] })),
]

/** Every entry there is, whoever may open it. */
export const allMenuEntries = all

/** What the operator may open now. `selling`: a sale is in progress. */
export function menuEntries(app: AppState, selling: boolean): readonly MenuEntry[] {
  return all.filter((entry) =>
    entry.kind === 'place' ? isPlaceOpen(places[entry.id], app) : isWindowOpen(entry.id, app, selling),
  )
}

function isWindowOpen(window: MenuWindow, app: AppState, selling: boolean): boolean {
  const atTill = app.till !== null && !app.tillLeft
  switch (window) {
    case 'recent':
    case 'parked':
    case 'close-till':
    case 'help':
      return atTill
    case 'last-receipt':
    case 'cash-slips':
      return atTill && may(app, 'receipt.reprint')
    case 'cancel-sale':
      return atTill && selling
    case 'cash-in':
    case 'cash-drop':
    case 'open-drawer':
    case 'x-reading':
      return atTill && may(app, `till.${window}`)
    case 'take-over':
      return atTill && app.till?.keeperId !== app.operator?.id && may(app, 'till.take-over')
    case 'keys':
      return may(app, 'settings.keys')
    case 'preferences':
    case 'switch-operator':
      return true
  }
}
