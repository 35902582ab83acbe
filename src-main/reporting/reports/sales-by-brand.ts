import { goodsReport } from './goods-figures'

export const salesByBrand = goodsReport({
  id: 'sales-by-brand',
  name: 'Vendas por marca',
  about: 'Quanto cada marca vendeu, e o que voltou dela.',
  groups: [{ id: 'brand', name: 'Marca', kind: 'text' }],
  select: "coalesce(brand.name, 'Sem marca') AS brand",
  join: 'LEFT JOIN brand ON brand.id = move.brand_id',
  by: 'move.brand_id',
})
