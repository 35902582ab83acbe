import { tenderDefinition, type TenderKind } from './tender'

/** What a cashier is told where a tender needs somebody who owes it. */
export function customerNeeded(kind: TenderKind): string {
  return tenderDefinition(kind).needsCustomer ?? 'Identifique o cliente para receber desta forma.'
}

/** What a cashier is told who finishes while nobody answered for a tender, or while it is being undone. */
export function notConfirmed(kind: TenderKind): string {
  const { name, unanswered } = tenderDefinition(kind)
  return unanswered ?? `${name} ainda aguarda resposta. Espere ou remova o pagamento.`
}
