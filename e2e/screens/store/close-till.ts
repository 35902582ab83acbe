import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Fechamento de caixa”, and the window that says what it found. */
export function closeTillWindow(window: Page) {
  const box = dialog(window, 'Fechamento de caixa')
  const result = dialog(window, 'Caixa fechado')
  const differs = dialog(window, 'A contagem não confere')
  return {
    box,
    counted: box.getByLabel('Dinheiro contado'),
    left: box.getByLabel('Fica na gaveta'),
    /** What the slips of another tender come to, on the second page. */
    tender: (name: string) => box.getByLabel(name, { exact: true }),
    next: box.getByRole('button', { name: 'Continuar' }),
    note: box.getByLabel('Observação'),
    confirm: box.getByRole('button', { name: 'Fechar caixa' }),
    differs,
    countAgain: differs.getByRole('button', { name: 'Contar de novo' }),
    asCounted: differs.getByRole('button', { name: 'Encerrar assim' }),
    result,
    figures: (tender: string) => result.getByRole('row', { name: new RegExp(`^${tender} `) }),
    printAgain: result.getByRole('button', { name: 'Imprimir 2ª via' }),
    done: result.getByRole('button', { name: 'Concluir' }),
  }
}
