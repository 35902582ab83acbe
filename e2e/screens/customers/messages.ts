import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** “Central de mensagens”. */
export function messagesScreen(window: Page) {
  const list = window.getByRole('listbox', { name: 'Mensagens' })
  const held = window.getByRole('region', { name: 'Mensagens retidas' })
  const settings = dialog(window, 'Quem envia mensagens')
  return {
    list,
    message: (text: string): Locator => list.getByRole('option').filter({ hasText: text }),
    state: window.getByLabel('Situação'),
    person: window.getByLabel('Pessoa'),
    channelFilter: window.getByLabel('Por onde'),
    procedure: window.getByLabel('Procedimento'),
    from: window.getByLabel('De', { exact: true }),
    clear: window.getByRole('button', { name: 'Limpar filtros' }),
    totals: window.getByRole('status', { name: 'Totais' }),
    withdrawWaiting: window.getByRole('button', { name: 'Retirar as que esperam' }),
    confirmWithdraw: dialog(window, 'Retirar as que esperam').getByRole('button', { name: 'Retirar' }),
    /** One message, opened. */
    open: (title: string) => {
      const box = dialog(window, title)
      return {
        box,
        attempts: box.getByRole('region', { name: 'Tentativas' }).getByRole('listitem'),
        tryAgain: box.getByRole('button', { name: 'Tentar de novo' }),
        ask: box.getByRole('button', { name: 'Perguntar a situação' }),
        withdraw: box.getByRole('button', { name: 'Retirar' }),
      }
    },
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
