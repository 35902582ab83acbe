import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Cadastro de produto”. */
export function productFile(window: Page) {
  const field = (name: string): Locator => window.getByRole('textbox', { name, exact: true })
  const button = (name: string): Locator => window.getByRole('button', { name, exact: true })
  const naming = dialog(window, 'Criar família')
  return {
    title: (name: string): Locator => window.getByRole('heading', { name, level: 2 }),
    tab: (name: string): Locator => window.getByRole('tab', { name, exact: true }),
    field,
    button,
    family: window.getByRole('combobox', { name: 'Família' }),
    margin: window.getByRole('status').filter({ hasText: 'Margem' }),
    newFamily: {
      name: naming.getByRole('textbox', { name: 'Nome' }),
      save: naming.getByRole('button', { name: 'Salvar' }),
    },
    rows: window.getByRole('table', { name: 'Grade' }).locator('tbody').getByRole('row'),
    barcodes: window.getByRole('list', { name: 'Códigos de barras' }).getByRole('listitem'),
    costs: window.getByRole('table', { name: 'Histórico de custo' }).locator('tbody').getByRole('row'),
    alert: (text: string): Locator => window.getByRole('alert').filter({ hasText: text }),
  }
}
