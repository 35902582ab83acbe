import { salesReport } from './sales-figures'

export const salesByDay = salesReport({
  id: 'sales-by-day',
  name: 'Vendas por dia',
  about: 'Quanto cada dia vendeu, devolveu e descontou.',
  group: { id: 'group', name: 'Dia', kind: 'day' },
  leads: { kind: 'day', report: 'sales' },
  by: 'business_day(at, @timeZone, @dayStartsAt)',
  order: { column: 'group', descending: false },
})
