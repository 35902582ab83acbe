import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Modelos de mensagem”. */
export function templatesScreen(window: Page) {
  const list = window.getByRole('listbox', { name: 'Modelos de mensagem' })
  return {
    list,
    template: (name: string): Locator => list.getByRole('option').filter({ hasText: name }),
    add: window.getByRole('button', { name: 'Novo modelo' }),
    editor: (title: string) => {
      const box = dialog(window, title)
      return {
        box,
        name: box.getByLabel('Nome', { exact: true }),
        text: box.getByLabel('Texto', { exact: true }),
        field: (name: string) => box.getByRole('group', { name: 'Campos' }).getByRole('button', { name }),
        preview: box.getByRole('region', { name: 'Prévia' }),
        cost: box.getByLabel('Custo'),
        keepAccents: box.getByRole('checkbox', { name: /^Manter acentos/ }),
        otherCustomer: box.getByRole('button', { name: /^Ver com/ }),
        send: box.getByRole('button', { name: 'Enviar a este cliente' }),
        save: box.getByRole('button', { name: 'Gravar' }),
      }
    },
  }
}
