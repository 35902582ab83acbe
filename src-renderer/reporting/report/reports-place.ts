import type { Place } from '../../feature/place'
import { ReportsScreen } from './reports-screen'

/** “Relatórios”, for whoever goes there with a report in mind. */
export const reportsPlace: Place = {
  id: 'reports',
  name: 'Relatórios',
  hint: 'Vendas por dia, hora, vendedor, família, forma de pagamento',
  alsoCalled:
    'Faturamento, ticket médio, estatísticas, gráficos, exportar, Excel, imprimir, PDF, cartões-presente em aberto, custo das mensagens',
  area: 'reports',
  permission: 'reports.view',
  needsTill: false,
  Screen: ReportsScreen,
}
