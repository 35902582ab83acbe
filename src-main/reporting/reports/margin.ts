import type { Column, Report } from '../report/report'
import { branchChoice } from './branch-choice'
import { goodsMoves } from './goods-figures'

const figures: readonly Column[] = [
  { id: 'pieces', name: 'Quantidade', kind: 'quantity', sums: true },
  { id: 'net', name: 'Líquido', kind: 'money', sums: true },
  { id: 'known', name: 'Com custo', kind: 'money', sums: true },
  { id: 'cost', name: 'Custo', kind: 'money', sums: true },
  { id: 'margin', name: 'Margem', kind: 'money', sums: true },
  { id: 'rate', name: 'Margem %', kind: 'percent', ratio: { of: 'margin', by: 'known' } },
]

interface Grouping extends Pick<Report, 'id' | 'name' | 'about'> {
  readonly groups: readonly [Column, ...Column[]]
  readonly select: string
  readonly join: string
  readonly by: string
}

/**
 * What goods brought beyond what they cost when they were sold (FEATURES B7), for who may see costs. The margin is of what
 * was sold with a known cost, and says how much that is; goods that came back take theirs along.
 */
function marginReport({ groups, select, join, by, ...words }: Grouping): Report {
  return {
    ...words,
    menu: 'Margem',
    right: 'catalog.see-cost',
    choices: [branchChoice],
    columns: [...groups, ...figures],
    chart: { label: groups[0].id, value: 'margin', runs: 'down' },
    order: { column: 'margin', descending: true },
    key: null,
    sql: `
      SELECT ${select}, sum(pieces) AS pieces, sum(sold) - sum(returned) AS net,
             sum(sold) - sum(returned) - sum(unknown) AS known, ifnull(sum(cost), 0) AS cost,
             sum(sold) - sum(returned) - sum(unknown) - ifnull(sum(cost), 0) AS margin
      FROM (${goodsMoves}) AS move ${join} GROUP BY ${by}`,
  }
}

export const marginByProduct = marginReport({
  id: 'margin-by-product',
  name: 'Margem por produto',
  about: 'Quanto cada produto rendeu além do que custou quando foi vendido.',
  groups: [
    { id: 'description', name: 'Produto', kind: 'text' },
    { id: 'code', name: 'Código', kind: 'text' },
  ],
  select: 'product.description AS description, product.code AS code',
  join: 'JOIN product ON product.id = move.product_id',
  by: 'move.product_id',
})

export const marginByFamily = marginReport({
  id: 'margin-by-family',
  name: 'Margem por família',
  about: 'Quanto cada família de produtos rendeu além do que custou.',
  groups: [{ id: 'family', name: 'Família', kind: 'text' }],
  select: "coalesce(family.name, 'Sem família') AS family",
  join: 'LEFT JOIN family ON family.id = move.family_id',
  by: 'move.family_id',
})

export const marginByBrand = marginReport({
  id: 'margin-by-brand',
  name: 'Margem por marca',
  about: 'Quanto cada marca rendeu além do que custou.',
  groups: [{ id: 'brand', name: 'Marca', kind: 'text' }],
  select: "coalesce(brand.name, 'Sem marca') AS brand",
  join: 'LEFT JOIN brand ON brand.id = move.brand_id',
  by: 'move.brand_id',
})
