import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Cópias de segurança”, and a look inside one. */
export function copiesScreen(window: Page) {
  const last = window.getByRole('region', { name: 'Última cópia' })
  const second = window.getByRole('region', { name: 'Segunda pasta' })
  const inside = window.getByRole('dialog').filter({ hasText: 'Última venda' })
  return {
    last,
    take: last.getByRole('button', { name: 'Fazer cópia agora' }),
    second,
    choose: second.getByRole('button', { name: /^Escolher/ }),
    leave: second.getByRole('button', { name: 'Deixar de usar' }),
    rows: window.getByRole('listbox', { name: 'Cópias' }).getByRole('option'),
    inside,
    fact: (name: string): Locator =>
      inside.getByText(name, { exact: true }).locator('xpath=following-sibling::dd[1]'),
    restore: inside.getByRole('button', { name: 'Restaurar esta cópia' }),
    confirmation: dialog(window, 'Restaurar esta cópia?'),
  }
}
