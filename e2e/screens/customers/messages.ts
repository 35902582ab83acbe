import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Central de mensagens”. */
export function messagesScreen(window: Page) {
  const list = window.getByRole('listbox', { name: 'Mensagens' })
  const held = window.getByRole('region', { name: 'Mensagens retidas' })
  const settings = dialog(window, 'Quem envia mensagens')
  return {
    list,
    /** In the status bar, where something waits for a person. */
    chip: window.getByRole('button', { name: /^Mensage(m|ns)$/ }),
    message: (text: string): Locator => list.getByRole('option').filter({ hasText: text }),
    state: window.getByLabel('Situação'),
    whoSends: window.getByRole('button', { name: 'Quem envia' }),
    held: {
      box: held,
      release: held.getByRole('button', { name: 'Liberar' }),
      confirm: dialog(window, 'Liberar mensagens').getByRole('button', { name: 'Liberar' }),
    },
    settings: {
      box: settings,
      channel: (name: string) => settings.getByText(name, { exact: true }),
      field: (name: string) => settings.getByLabel(name, { exact: true }),
      save: settings.getByRole('button', { name: 'Gravar' }),
      sendTest: settings.getByRole('button', { name: 'Enviar teste' }),
    },
  }
}
