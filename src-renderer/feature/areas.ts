/** The areas of Gestão, in the order of its navigation. A feature's places say in which they live. */
export const areas = {
  sales: 'Vendas',
  goods: 'Produtos e estoque',
  customers: 'Clientes',
  rewards: 'Promoções e fidelidade',
  reports: 'Relatórios',
  shop: 'Loja e equipe',
  here: 'Este computador',
} as const
export type Area = keyof typeof areas
export const areaNames = Object.keys(areas) as [Area, ...Area[]]
