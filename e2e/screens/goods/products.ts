import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Produtos”: the list of all of them. */
export function productsScreen(window: Page) {
  const table = window.getByRole('table', { name: 'Produtos' })
  const exporting = dialog(window, 'Exportar produtos')
  const bulk = dialog(window, 'Alterar em massa')
  const edits = dialog(window, 'Alterações em massa')
  return {
    title: window.getByRole('heading', { name: 'Produtos', level: 2 }),
    table,
    rows: table.locator('tbody').getByRole('row'),
    row: (text: string) => table.locator('tbody').getByRole('row').filter({ hasText: text }),
    open: (text: string) =>
      table.locator('tbody').getByRole('row').filter({ hasText: text }).getByRole('button'),
    newProduct: window.getByRole('button', { name: 'Novo produto', exact: true }),
    text: window.getByRole('textbox', { name: 'Produto', exact: true }),
    family: window.getByRole('combobox', { name: 'Família' }),
    state: window.getByRole('combobox', { name: 'Situação' }),
    sortBy: (column: string) => table.getByRole('columnheader', { name: column }).getByRole('button'),
    count: window.getByRole('status').filter({ hasText: /^[\d.]+ produtos?$/ }),
    choose: (text: string) =>
      table.locator('tbody').getByRole('row').filter({ hasText: text }).getByRole('checkbox'),
    bulkButton: window.getByRole('button', { name: 'Alterar em massa', exact: true }),
    bulk: {
      box: bulk,
      what: bulk.getByLabel('O que muda', { exact: true }),
      way: bulk.getByLabel('Como', { exact: true }),
      rate: bulk.getByLabel('Percentual', { exact: true }),
      ending: bulk.getByLabel('Arredondar', { exact: true }),
      sum: bulk.getByRole('region', { name: 'O que muda' }).getByRole('status'),
      examples: bulk.getByRole('list', { name: 'Exemplos' }),
      confirm: bulk.getByRole('button', { name: /^Alterar/ }),
    },
    editsButton: window.getByRole('button', { name: 'Alterações em massa', exact: true }),
    edits: {
      box: edits,
      first: edits.getByRole('list', { name: 'Alterações' }).getByRole('listitem').first(),
      undo: edits.getByRole('button', { name: 'Desfazer' }),
    },
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
