import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'
import { needsScreen } from '../platform/needs'

/** The chip of the top bar, “Pendências de fidelidade” and “Log de fidelidade”. */
export function pendingScreen(window: Page) {
  const needs = needsScreen(window)
  return {
    chip: needs.chip,
    /** From the status bar, by the list of all that waits. */
    open: async (): Promise<void> => {
      await needs.chip.click()
      await needs.row('fidelidade').click()
    },
    title: window.getByRole('heading', { name: 'Pendências de fidelidade' }),
    rows: window.getByRole('listbox', { name: 'Pendências' }).getByRole('option'),
    log: window.getByRole('button', { name: 'Log de fidelidade' }),
    resolving: dialog(window, 'Resolver à mão'),
    work: (title: string) => {
      const box = dialog(window, title)
      return {
        box,
        retry: box.getByRole('button', { name: 'Tentar agora' }),
        resolve: box.getByRole('button', { name: 'Resolver à mão' }),
      }
    },
  }
}

export function loyaltyLogScreen(window: Page) {
  return {
    title: window.getByRole('heading', { name: 'Log de fidelidade' }),
    program: window.getByLabel('Programa'),
    sale: window.getByLabel('Venda nº'),
    onlyFaults: window.getByLabel('Só falhas'),
    clear: window.getByRole('button', { name: 'Limpar filtros' }),
    export: window.getByRole('button', { name: 'Exportar' }),
    exporting: dialog(window, 'Exportar log de fidelidade'),
    rows: window.getByRole('listbox', { name: 'Operações' }).getByRole('option'),
  }
}
