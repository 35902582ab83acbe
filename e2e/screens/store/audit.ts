import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Auditoria”. */
export function auditScreen(window: Page) {
  const list = window.getByRole('listbox', { name: 'Registros' })
  const verifying = dialog(window, 'Verificar a auditoria')
  const exporting = dialog(window, 'Exportar auditoria')
  return {
    heading: window.getByRole('heading', { name: 'Auditoria' }),
    list,
    entries: list.getByRole('option'),
    entry: (text: string): Locator => list.getByRole('option').filter({ hasText: text }),
    from: window.getByLabel('De', { exact: true }),
    until: window.getByLabel('Até', { exact: true }),
    operator: window.getByLabel('Operador'),
    action: window.getByLabel('Ação'),
    sale: window.getByLabel('Venda nº'),
    clear: window.getByRole('button', { name: 'Limpar filtros' }),
    verify: window.getByRole('button', { name: 'Verificar' }),
    verifying: {
      box: verifying,
      result: verifying.getByRole('status'),
      breaks: verifying.getByRole('list', { name: 'Onde a sequência quebra' }).getByRole('listitem'),
    },
    export: window.getByRole('button', { name: 'Exportar' }),
    exporting: {
      box: exporting,
      confirm: exporting.getByRole('button', { name: 'Exportar' }),
      result: exporting.getByRole('status'),
    },
  }
}
