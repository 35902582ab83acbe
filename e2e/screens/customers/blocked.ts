import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Endereços bloqueados”. */
export function blockedScreen(window: Page) {
  const list = window.getByRole('listbox', { name: 'Endereços bloqueados' })
  const adding = dialog(window, 'Bloquear um endereço')
  const unblocking = dialog(window, 'Desbloquear endereço')
  return {
    rows: list.getByRole('option'),
    row: (text: string): Locator => list.getByRole('option').filter({ hasText: text }),
    search: window.getByLabel('Procurar endereço'),
    add: window.getByRole('button', { name: 'Bloquear um endereço' }),
    adding: {
      box: adding,
      address: adding.getByLabel('Endereço', { exact: true }),
      confirm: adding.getByRole('button', { name: 'Bloquear', exact: true }),
    },
    unblocking: {
      box: unblocking,
      reason: (text: string) => unblocking.getByRole('button', { name: text }),
      confirm: unblocking.getByRole('button', { name: 'Desbloquear', exact: true }),
    },
  }
}
