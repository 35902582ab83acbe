import { goodsReport } from './goods-figures'

export const salesByVariant = goodsReport({
  id: 'sales-by-variant',
  name: 'Vendas por tamanho e cor',
  about: 'Que tamanhos e cores saem, e o que não tem nenhum dos dois.',
  groups: [
    { id: 'variant', name: 'Tamanho e cor', kind: 'text' },
    { id: 'size', name: 'Tamanho', kind: 'text' },
    { id: 'color', name: 'Cor', kind: 'text' },
  ],
  select: `iif(product.size = '' AND product.color = '', 'Sem tamanho nem cor', trim(product.size || ' ' || product.color)) AS variant, product.size AS size, product.color AS color`,
  join: 'JOIN product ON product.id = move.product_id',
  by: 'product.size, product.color',
})
