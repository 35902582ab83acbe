import { pageTitles, pointsNames, scoredOnReceiving, scoredOnSale } from '#shared/loyalty/port/program-words'
import type { Permission } from '#shared/store/access/permissions'
import type { AppState } from '#shared/store/app/app-operations'
import { may } from '../../app/may'

/** The headings of “Menu do caixa”, in their order. */
export const menuGroups = {
  sale: 'PDV-Venda Rápida',
  orders: 'Venda Assistida',
  till: 'Caixa',
  loyalty: 'Fidelidade',
  shop: 'Loja',
  here: 'Este computador',
} as const
export type MenuGroup = keyof typeof menuGroups

/** A screen beside the till, reached from “Menu do caixa” or before the till is opened. */
export interface Place {
  readonly name: string
  readonly hint: string
  /** Other words people look for it by: what its windows and buttons are called, and plurals. */
  readonly alsoCalled?: string
  readonly group: MenuGroup
  /** Opens it from the menu: a letter or a digit no other entry has. */
  readonly letter: string
  /** Hidden from whoever is denied it. */
  readonly permission: Permission
  /** Whether it works on the open till's money. */
  readonly needsTill: boolean
}

/** Every place in the order of the menu; its screen is in place-screens.tsx. */
export const places = {
  orders: {
    name: 'Orçamentos/Vendas',
    hint: 'Orçamento ou pedido, com o caixa aberto ou não',
    alsoCalled: `Fechamento de Pedido, ${scoredOnSale(', ')}`,
    group: 'orders',
    letter: 'O',
    permission: 'order.edit',
    needsTill: false,
  },
  receiving: {
    name: 'Recebimento de Pedidos',
    hint: 'Receber o pagamento de quem já escolheu',
    alsoCalled: `Recebimentos, Fechamento de Recebimento, ${scoredOnReceiving}`,
    group: 'orders',
    letter: 'R',
    permission: 'order.receive',
    needsTill: true,
  },
  'order-search': {
    name: 'Consulta de Pedidos',
    hint: 'Achar um orçamento, pedido ou venda e ver o que houve',
    alsoCalled: `Dados do Orçamento, Programas de pontos, ${pointsNames}`,
    group: 'orders',
    letter: 'P',
    permission: 'order.consult',
    needsTill: false,
  },
  returns: {
    name: 'Trocas e Devoluções',
    hint: 'Devolver itens de uma venda, emitir vale-troca',
    group: 'sale',
    letter: 'T',
    permission: 'returns.return',
    needsTill: true,
  },
  'loyalty-pending': {
    name: 'Pendências de fidelidade',
    hint: 'O que as operadoras ainda não sabem; tentar de novo ou resolver',
    group: 'loyalty',
    letter: 'N',
    permission: 'loyalty.pending',
    needsTill: false,
  },
  'loyalty-log': {
    name: 'Log de fidelidade',
    hint: 'Cada consulta às operadoras e o que responderam',
    group: 'loyalty',
    letter: '3',
    permission: 'loyalty.pending',
    needsTill: false,
  },
  staff: {
    name: 'Operadores e permissões',
    hint: 'Quem entra, com que código, e o que pode',
    alsoCalled: 'Acesso, perfis, autorização',
    group: 'shop',
    letter: '4',
    permission: 'access.manage',
    needsTill: false,
  },
  parameters: {
    name: 'Parâmetros',
    hint: 'Como a loja, cada filial e cada caixa trabalham',
    group: 'shop',
    letter: 'M',
    permission: 'settings.parameters',
    needsTill: false,
  },
  branches: {
    name: 'Filiais',
    hint: 'CNPJ, endereço, Pix, logotipo e nomes dos caixas',
    group: 'shop',
    letter: '5',
    permission: 'settings.parameters',
    needsTill: false,
  },
  'scale-labels': {
    name: 'Etiqueta de balança',
    hint: 'Como as balanças escrevem peso ou preço no código',
    group: 'shop',
    letter: 'B',
    permission: 'settings.parameters',
    needsTill: false,
  },
  'loyalty-settings': {
    name: 'Fidelidade',
    hint: pageTitles,
    alsoCalled: `Parâmetros ${pointsNames}, Utiliza pontuação, forma de pontuação de clientes, marcas que irão gerar pontuação, tabela de pontuação`,
    group: 'loyalty',
    letter: 'I',
    permission: 'loyalty.settings',
    needsTill: false,
  },
  audit: {
    name: 'Auditoria',
    hint: 'Quem fez o quê, e se nada foi alterado',
    group: 'shop',
    letter: '6',
    permission: 'audit.view',
    needsTill: false,
  },
  closings: {
    name: 'Fechamentos de caixa',
    hint: 'Diferenças, 2ª via e anotações',
    group: 'shop',
    letter: 'H',
    permission: 'till.closings',
    needsTill: false,
  },
  devices: {
    name: 'Dispositivos',
    hint: 'Impressora, gaveta e fila de impressão',
    group: 'here',
    letter: '7',
    permission: 'device.manage',
    needsTill: false,
  },
} as const satisfies Readonly<Record<string, Place>>

export type PlaceId = keyof typeof places

export const placeIds = Object.keys(places) as readonly PlaceId[]

/** Whether the till as it stands and the operator's rights let this place be opened. */
export function isPlaceOpen({ permission, needsTill }: Place, app: AppState): boolean {
  return may(app, permission) && (!needsTill || app.till !== null)
}
