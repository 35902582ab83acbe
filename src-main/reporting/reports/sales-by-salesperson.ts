import { goodsReport } from './goods-figures'

/** Each line is its own salesperson's, the sale's where it has none. */
export const salesBySalesperson = goodsReport({
  id: 'sales-by-salesperson',
  name: 'Vendas por vendedor',
  about: 'Quanto cada vendedor vendeu, e o que voltou das vendas dele.',
  groups: [{ id: 'seller', name: 'Vendedor', kind: 'text' }],
  select: "coalesce(seller.name, 'Sem vendedor') AS seller",
  join: 'LEFT JOIN operator AS seller ON seller.id = move.seller_id',
  by: 'move.seller_id',
})
