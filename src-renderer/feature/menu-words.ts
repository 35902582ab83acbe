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

/** What an entry of “Menu do caixa” shows and is found by. */
export interface MenuWords {
  readonly name: string
  readonly hint: string
  /** Other words people look for it by: what its windows and buttons are called, and plurals. */
  readonly alsoCalled?: string
  readonly group: MenuGroup
  /** Opens it from the menu: a letter or a digit no other entry has. */
  readonly letter: string
}
