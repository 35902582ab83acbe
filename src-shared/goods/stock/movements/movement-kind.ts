/** Why the stock of a product moved, in words: a new way is an entry. */
export const movementKinds = {
  opening: 'Saldo inicial',
  sale: 'Venda',
  void: 'Cancelamento de venda',
  return: 'Devolução',
  received: 'Entrada de mercadorias',
  adjusted: 'Ajuste',
  counted: 'Inventário',
  'transfer-out': 'Transferência enviada',
  'transfer-in': 'Transferência recebida',
} as const

export type MovementKind = keyof typeof movementKinds
export const movementKindIds = Object.keys(movementKinds) as [MovementKind, ...MovementKind[]]
