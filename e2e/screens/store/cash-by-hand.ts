import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Suprimento” or “Sangria”, and the window with its slip. */
export function cashByHandWindow(window: Page, name: 'Suprimento' | 'Sangria') {
  const box = dialog(window, name)
  const done = dialog(window, name === 'Sangria' ? 'Sangria registrada' : 'Suprimento registrado')
  return {
    box,
    amount: box.getByLabel('Valor', { exact: true }),
    usualReason: (reason: string) => box.getByRole('button', { name: reason, exact: true }),
    reason: box.getByLabel('Motivo', { exact: true }),
    confirm: box.getByRole('button', { name: `Registrar ${name.toLowerCase()}` }),
    done,
    slip: done.getByRole('article'),
    printAgain: done.getByRole('button', { name: 'Imprimir 2ª via' }),
    finish: done.getByRole('button', { name: 'Concluir' }),
  }
}
