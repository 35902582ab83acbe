import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Ajuda”. */
export function helpWindow(window: Page) {
  const box = dialog(window, 'Ajuda')
  return { box, configure: box.getByRole('button', { name: 'Configurar teclas' }) }
}

/** “Teclas”. */
export function keysWindow(window: Page) {
  const box = dialog(window, 'Teclas')
  return {
    box,
    /** The choice of key for an action, by its name on the key bar. */
    keyOf: (action: string) => box.getByLabel(action, { exact: true }),
    save: box.getByRole('button', { name: 'Salvar' }),
  }
}
