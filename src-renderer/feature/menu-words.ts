/** The headings of “Menu do caixa”, in their order. */
export const menuGroups = {
  sale: 'PDV-Venda Rápida',
  others: 'Outras ações',
  orders: 'Venda Assistida',
  till: 'Caixa',
  shop: 'Loja',
  here: 'Este computador',
} as const
export type MenuGroup = keyof typeof menuGroups

/** What something that can be opened shows, and what it is found by. */
export interface Words {
  readonly name: string
  readonly hint: string
  /** Other words people look for it by: what its windows and buttons are called, and plurals. */
  readonly alsoCalled?: string
  /** Where the systems people come from had it: the menus from the root on, as their manuals write them. */
  readonly oldPaths?: readonly string[]
}

/** Where “Menu do caixa” has it: only what a cashier uses stands there. */
export interface MenuSpot {
  readonly group: MenuGroup
  /** Opens it from the menu: a letter or a digit no other entry has. */
  readonly letter: string
}
