/** Why value bought with a sale does not come back (crm.md, vectors G11 and G14): each has words of its own. */
export const keptWhys = ['spent-in-part', 'used-up', 'expired', 'in-use', 'elsewhere'] as const
export type KeptWhy = (typeof keptWhys)[number]

export const keptWords: Readonly<Record<KeptWhy, string>> = {
  'spent-in-part': 'já foi usado em parte',
  'used-up': 'já foi usado até o fim',
  expired: 'venceu',
  'in-use': 'está em uso em outra venda',
  /** Its home says so, and this till does not know of it yet. */
  elsewhere: 'foi usado, devolvido ou está em uso em outro caixa',
}
