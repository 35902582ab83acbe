import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Cadastros repetidos” of Gestão. */
export function mergeScreen(window: Page) {
  const joining = dialog(window, 'Juntar cadastros')
  return {
    pairs: window.getByRole('list', { name: 'Prováveis repetidos' }).getByRole('listitem'),
    joined: window.getByRole('list', { name: 'Juntados' }).getByRole('listitem'),
    compare: window.getByRole('button', { name: 'Comparar' }),
    undo: window.getByRole('button', { name: 'Desfazer' }),
    joining: {
      box: joining,
      side: (name: string) => joining.getByRole('radio', { name }),
      confirm: joining.getByRole('button', { name: 'Juntar', exact: true }),
    },
  }
}
