import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Parâmetros”. */
export function parametersScreen(window: Page) {
  const card = (name: string): Locator => window.getByRole('region', { name, exact: true })
  return {
    search: window.getByLabel('Procurar'),
    cards: window.getByRole('region', { name: 'Parâmetros encontrados' }).getByRole('heading'),
    menu: (name: string): Locator =>
      window.getByRole('navigation', { name: 'Menus' }).getByRole('button', { name, exact: true }),
    /** Leads to “Procurar” where no parameter is called so. */
    beyond: (text: string): Locator => window.getByRole('button', { name: `Procurar “${text}” nas telas` }),
    terminal: window.getByLabel('Ver como vale em'),
    /** To the screen where it is set instead. */
    open: (name: string): Locator => window.getByRole('button', { name: `Abrir ${name}` }),
    card,
    /** The value that holds, and why. */
    holds: (name: string): Locator => card(name).locator('[data-holds]'),
    change: (name: string, where: string): Locator =>
      window.getByRole('button', { name: `Alterar ${name} em ${where}` }),
    window: (name: string) => {
      const box = dialog(window, name)
      return {
        box,
        field: box.getByLabel(name),
        inherit: box.getByRole('button', { name: 'Voltar ao herdado' }),
        save: box.getByRole('button', { name: 'Salvar' }),
      }
    },
  }
}

/** “Filiais”, and one of them. */
export function branchesScreen(window: Page) {
  return {
    branch: (name: string): Locator => window.getByRole('option').filter({ hasText: name }),
    field: (label: string): Locator => window.getByLabel(label, { exact: true }),
    save: window.getByRole('button', { name: 'Salvar' }),
    tab: (name: string): Locator => window.getByRole('tab', { name, exact: true }),
    add: window.getByRole('button', { name: 'Nova filial' }),
    adding: dialog(window, 'Nova filial'),
    addTerminal: window.getByRole('tabpanel').getByRole('button', { name: 'Incluir' }),
    preview: window.getByRole('article', { name: 'Cupom de exemplo' }),
    logo: window.locator('input[type=file]'),
  }
}
