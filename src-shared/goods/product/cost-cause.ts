/** Where a purchase price comes from: a new way is an entry, with its words. */
export const costCauses = {
  typed: 'Digitado na ficha do produto',
  received: 'Entrada de mercadoria',
  bulk: 'Alteração em massa',
  imported: 'Importação',
  elsewhere: 'Outro caixa',
} as const

export type CostCause = keyof typeof costCauses
