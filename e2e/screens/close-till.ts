import type { Page } from 'playwright/test'
import { dialog } from './dialog'

/** “Fechamento de caixa”, and the window that says what it found. */
export function closeTillWindow(window: Page) {
  const box = dialog(window, 'Fechamento de caixa')
  const result = dialog(window, 'Caixa fechado')
  return {
    box,
    counted: box.getByLabel('Dinheiro contado'),
    note: box.getByLabel('Observação'),
    confirm: box.getByRole('button', { name: 'Fechar caixa' }),
    result,
    done: result.getByRole('button', { name: 'Concluir' }),
  }
}
