import { salesReport } from './sales-figures'

/** By who took the money, and the returns each took. */
export const salesByCashier = salesReport({
  id: 'sales-by-cashier',
  name: 'Vendas por operador de caixa',
  about: 'Quanto cada operador finalizou no caixa, e as devoluções que fez.',
  group: { id: 'group', name: 'Operador', kind: 'text' },
  join: 'LEFT JOIN operator ON operator.id = move.who',
  by: "coalesce(operator.name, 'Desconhecido')",
  runs: 'down',
  order: { column: 'net', descending: true },
})
