import type { Column, Report } from '../../report/report'
import { branchChoice, chosenBranches } from '../branch-choice'

/** What each branch had of each product on the last day of the period: the sum of its movements until then. */
const held = `
  SELECT product_id, sum(quantity_thousandths) AS pieces,
         (SELECT sum(minimum_thousandths) FROM stock_minimum
          WHERE stock_minimum.product_id = stock_movement.product_id AND ${chosenBranches}) AS minimum
  FROM stock_movement WHERE ${chosenBranches} AND at < @until AND going() GROUP BY product_id`

interface Worth extends Pick<Report, 'id' | 'name' | 'about' | 'right'> {
  readonly column: Column
  /** What a unit is worth, in cents. */
  readonly unit: string
}

function position({ column, unit, ...words }: Worth): Report {
  return {
    ...words,
    menu: 'Estoque',
    choices: [
      branchChoice,
      {
        id: 'which',
        name: 'Produtos',
        all: 'Com estoque',
        options: () => [
          { value: 'all', label: 'Todos' },
          { value: 'low', label: 'Abaixo do mínimo' },
          { value: 'missing', label: 'Abaixo de zero' },
        ],
      },
    ],
    columns: [
      { id: 'description', name: 'Produto', kind: 'text' },
      { id: 'code', name: 'Código', kind: 'text' },
      { id: 'family', name: 'Família', kind: 'text' },
      { id: 'pieces', name: 'Quantidade', kind: 'quantity', sums: true },
      { id: 'minimum', name: 'Mínimo', kind: 'quantity' },
      column,
    ],
    chart: null,
    order: { column: 'description', descending: false },
    key: null,
    sql: `
      SELECT trim(description || ' ' || size || ' ' || color) AS description, code, family.name AS family, pieces, minimum,
             CAST(round(pieces * ${unit} / 1000.0) AS INTEGER) AS worth
      FROM (${held}) AS held JOIN product ON product.id = product_id LEFT JOIN family ON family.id = family_id
      WHERE CASE @which WHEN 'all' THEN 1 WHEN 'low' THEN pieces < minimum WHEN 'missing' THEN pieces < 0
        ELSE pieces <> 0 END`,
  }
}

export const stockPosition = position({
  id: 'stock-position',
  name: 'Posição de estoque',
  about: 'Quanto havia de cada produto no último dia, e quanto vale pelo preço de venda de hoje.',
  right: 'reports.view',
  column: { id: 'worth', name: 'Valor de venda', kind: 'money', sums: true },
  unit: 'price_cents',
})

export const stockCost = position({
  id: 'stock-cost',
  name: 'Posição de estoque a custo',
  about: 'Quanto havia de cada produto no último dia, e quanto vale pelo último preço de compra.',
  right: 'catalog.see-cost',
  column: { id: 'worth', name: 'Valor de custo', kind: 'money', sums: true },
  unit: 'cost_cents',
})
