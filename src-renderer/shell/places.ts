import type { Permission } from '../../src-shared/access/permissions'
import type { AppState } from '../../src-shared/contract/app'
import { may } from '../access/may'

/** A screen beside the till, reached from “Menu do caixa” or before the till is opened. */
export interface Place {
  readonly name: string
  readonly hint: string
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
    permission: 'order.edit',
    needsTill: false,
  },
  receiving: {
    name: 'Recebimento de Pedidos',
    hint: 'Receber o pagamento de quem já escolheu',
    permission: 'order.receive',
    needsTill: true,
  },
  'order-search': {
    name: 'Consulta de Pedidos',
    hint: 'Achar um orçamento ou pedido e ver o que houve',
    permission: 'order.consult',
    needsTill: false,
  },
  returns: {
    name: 'Trocas e Devoluções',
    hint: 'Devolver itens de uma venda, emitir vale-troca',
    permission: 'returns.return',
    needsTill: true,
  },
  'loyalty-pending': {
    name: 'Pendências de fidelidade',
    hint: 'O que as operadoras ainda não sabem; tentar de novo ou resolver',
    permission: 'loyalty.pending',
    needsTill: false,
  },
  'loyalty-log': {
    name: 'Log de fidelidade',
    hint: 'Cada consulta às operadoras e o que responderam',
    permission: 'loyalty.pending',
    needsTill: false,
  },
  staff: {
    name: 'Operadores e permissões',
    hint: 'Quem entra, com que código, e o que pode',
    permission: 'access.manage',
    needsTill: false,
  },
  parameters: {
    name: 'Parâmetros',
    hint: 'Como a loja, cada filial e cada caixa trabalham',
    permission: 'settings.parameters',
    needsTill: false,
  },
  branches: {
    name: 'Filiais',
    hint: 'CNPJ, endereço, Pix, logotipo e nomes dos caixas',
    permission: 'settings.parameters',
    needsTill: false,
  },
  'scale-labels': {
    name: 'Etiqueta de balança',
    hint: 'Como as balanças escrevem peso ou preço no código',
    permission: 'settings.parameters',
    needsTill: false,
  },
  'loyalty-settings': {
    name: 'Fidelidade',
    hint: 'Hub Fidelidade, Gateway Fidelidade, Juntos Somos Mais',
    permission: 'loyalty.settings',
    needsTill: false,
  },
  audit: {
    name: 'Auditoria',
    hint: 'Quem fez o quê, e se nada foi alterado',
    permission: 'audit.view',
    needsTill: false,
  },
  closings: {
    name: 'Fechamentos de caixa',
    hint: 'Diferenças, 2ª via e anotações',
    permission: 'till.closings',
    needsTill: false,
  },
  devices: {
    name: 'Dispositivos',
    hint: 'Impressora, gaveta e fila de impressão',
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
