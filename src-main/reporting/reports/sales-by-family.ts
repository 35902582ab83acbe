import { goodsReport } from './goods-figures'

export const salesByFamily = goodsReport({
  id: 'sales-by-family',
  name: 'Vendas por família',
  about: 'Quanto cada família de produtos vendeu, e o que voltou dela.',
  groups: [{ id: 'family', name: 'Família', kind: 'text' }],
  select: "coalesce(family.name, 'Sem família') AS family",
  join: 'LEFT JOIN family ON family.id = move.family_id',
  by: 'move.family_id',
})
