import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Produtos”: the list of all of them. */
export function productsScreen(window: Page) {
  const table = window.getByRole('table', { name: 'Produtos' })
  const exporting = dialog(window, 'Exportar produtos')
  return {
    title: window.getByRole('heading', { name: 'Produtos', level: 2 }),
    table,
    rows: table.locator('tbody').getByRole('row'),
    row: (text: string) => table.locator('tbody').getByRole('row').filter({ hasText: text }),
    text: window.getByRole('textbox', { name: 'Produto', exact: true }),
    family: window.getByRole('combobox', { name: 'Família' }),
    state: window.getByRole('combobox', { name: 'Situação' }),
    sortBy: (column: string) => table.getByRole('columnheader', { name: column }).getByRole('button'),
    count: window.getByRole('status').filter({ hasText: /^[\d.]+ produtos?$/ }),
    nothing: window.getByText('Nenhum produto encontrado.', { exact: true }),
    clear: window.getByRole('button', { name: /^Limpar filtros/ }),
    exportButton: window.getByRole('button', { name: 'Exportar', exact: true }),
    exporting: {
      confirm: exporting.getByRole('button', { name: 'Exportar' }),
      result: exporting.getByRole('status'),
      close: exporting.getByRole('button', { name: 'Fechar', exact: true }),
    },
  }
}
