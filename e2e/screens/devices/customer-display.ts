import type { Page } from 'playwright/test'
import type { Till } from '../../support/app/till'
import { notice } from '../platform/dialog'
import { openFromMenu } from '../platform/till-menu'

/** “Dispositivos”, section Visor do cliente. */
export function displaySection(window: Page) {
  const form = window.getByRole('form', { name: 'Visor do cliente' })
  return {
    tab: window.getByRole('tab', { name: 'Visor do cliente' }),
    form,
    field: (label: string) => form.getByLabel(label, { exact: true }),
    save: form.getByRole('button', { name: 'Salvar' }),
    test: window.getByRole('button', { name: 'Testar', exact: true }),
    report: (title: string) => window.getByRole('region', { name: title, exact: true }),
    back: window.getByRole('button', { name: 'Voltar', exact: true }),
  }
}

export async function openDisplaySection(window: Page): Promise<ReturnType<typeof displaySection>> {
  await openFromMenu(window, 'Dispositivos')
  const section = displaySection(window)
  await section.tab.click()
  await section.form.waitFor()
  return section
}

/** Saves what the form says. */
export async function saveDisplay(window: Page): Promise<void> {
  await displaySection(window).save.click()
  await notice(window, 'Visor do cliente salvo.').click()
}

/** The customer's window, once it is open. */
export async function customerPage({ app }: Till): Promise<Page> {
  const isDisplay = (page: Page): boolean => page.url().startsWith('app://visor/')
  const open = app.windows().find(isDisplay)
  return open ?? app.waitForEvent('window', { predicate: isDisplay })
}

/** What the customer reads. */
export function customerScreen(page: Page) {
  const sale = page.getByRole('region', { name: 'Compra' })
  return {
    sale,
    lines: sale.getByRole('list', { name: 'Itens' }).getByRole('listitem'),
    newest: sale.getByRole('group', { name: 'Último item' }),
    amount: (label: string) => sale.getByLabel(label, { exact: true }),
    pix: sale.getByRole('img', { name: 'QR Code do Pix' }),
    communication: page.getByRole('complementary', { name: 'Da loja' }),
  }
}
