import { salesReport } from './sales-figures'

export const salesByHour = salesReport({
  id: 'sales-by-hour',
  name: 'Vendas por hora',
  about: 'Em que horas do dia a loja vende, somados os dias do período.',
  group: { id: 'group', name: 'Hora', kind: 'text', words: (hour) => `${String(hour)} h` },
  by: 'shop_hour(at, @timeZone)',
  order: { column: 'group', descending: false },
})
