import { printedDay } from '#shared/kernel/time/printed-date'
import type { OrderEventKind } from '#shared/selling/order/order-event'
import type { OrderState } from '#shared/selling/order/order-states'

/** What a state is called on screen. */
export const stateNames: Readonly<Record<OrderState, string>> = {
  quote: 'Orçamento',
  waiting: 'Aguardando',
  receiving: 'Recebendo',
  received: 'Recebido',
  cancelled: 'Cancelado',
}

/** What a sale that came from no order is called on screen. */
export const quickSaleName = 'Venda rápida'

/** What the orders shown for a name may leave out. */
export const manyCustomers = 'Há mais clientes com este nome: complete o nome ou informe o CPF.'

/** What happened, in the history's words. */
export const eventNames: Readonly<Record<OrderEventKind, string>> = {
  created: 'Orçamento iniciado',
  copied: 'Copiado',
  repriced: 'Preços atualizados',
  placed: 'Pedido fechado',
  reopened: 'Retirado da fila para alterar',
  claimed: 'Recebimento iniciado',
  'given-back': 'Devolvido à fila',
  received: 'Recebido',
  'sale-voided': 'Venda cancelada',
  cancelled: 'Cancelado',
}

/** `até 24/11/2026`, or that it is over. */
export function validity({
  validUntil,
  expired,
}: {
  readonly validUntil: string
  readonly expired: boolean
}) {
  return expired ? `Vencido em ${printedDay(validUntil)}` : `Válido até ${printedDay(validUntil)}`
}
