import { goodsReport } from './goods-figures'

export const salesByProduct = goodsReport({
  id: 'sales-by-product',
  name: 'Vendas por produto',
  about: 'Quanto cada produto vendeu, do que mais rendeu ao que menos rendeu.',
  groups: [
    { id: 'description', name: 'Produto', kind: 'text' },
    { id: 'code', name: 'Código', kind: 'text' },
  ],
  select: 'product.description AS description, product.code AS code',
  join: 'JOIN product ON product.id = move.product_id',
  by: 'move.product_id',
})
