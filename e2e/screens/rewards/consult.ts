import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Consultar valor”. */
export function consultWindow(window: Page) {
  const box = dialog(window, 'Consultar valor')
  return {
    box,
    code: box.getByLabel('Código'),
    ask: box.getByRole('button', { name: 'Consultar' }),
    answer: box.getByRole('region', { name: 'Resultado' }),
    balance: box.getByLabel('Saldo'),
  }
}
