import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Procedimentos agendados”. */
export function jobsScreen(window: Page) {
  const list = window.getByRole('listbox', { name: 'Procedimentos agendados' })
  return {
    list,
    job: (name: string): Locator => list.getByRole('option').filter({ hasText: name }),
    /** The window of one procedure. */
    box: (name: string) => {
      const box = dialog(window, name)
      return {
        box,
        time: box.getByLabel('Hora na loja'),
        isActive: box.getByRole('switch'),
        runNow: box.getByRole('button', { name: 'Executar agora' }),
        save: box.getByRole('button', { name: 'Gravar' }),
        held: {
          box: box.getByRole('region', { name: 'Procedimento retido' }),
          release: box.getByRole('button', { name: 'Liberar' }),
          skip: box.getByRole('button', { name: 'Pular esta vez' }),
        },
        runs: box.getByRole('region', { name: 'Execuções' }).getByRole('listitem'),
      }
    },
  }
}
