import type { Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Famílias e marcas”. */
export function groupingsScreen(window: Page) {
  const joining = dialog(window, 'Juntar Sapatos')
  return {
    field: window.getByRole('combobox', { name: 'Procurar' }),
    rows: window.getByRole('listbox', { name: 'Famílias' }).getByRole('option'),
    naming(name: string) {
      const box = dialog(window, `Renomear ${name}`)
      return { box, name: box.getByRole('textbox', { name: 'Nome' }) }
    },
    joining: {
      into: joining.getByRole('combobox', { name: 'Com' }),
      join: joining.getByRole('button', { name: 'Juntar' }),
    },
  }
}
