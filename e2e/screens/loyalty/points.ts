import type { Locator, Page } from 'playwright/test'
import { dialog } from '../platform/dialog'

/** JUNTOS SOMOS+, Acumular JSM, and the window either opens. */
export function pointsWindow(window: Page) {
  const box = dialog(window, 'Buscar dados de clientes Juntos Somos Mais')
  return {
    popUp: window.getByRole('button', { name: /^JUNTOS SOMOS\+/ }),
    receiving: window.getByRole('button', { name: /^Acumular JSM/ }),
    box,
    taxId: box.getByLabel('CPF', { exact: true }),
    search: box.getByRole('button', { name: 'Buscar' }),
    customers: box.getByRole('button', { name: 'CPF do cliente' }),
    answer: box.getByRole('status').first(),
    confirm: box.getByRole('button', { name: 'Pontuar este CPF' }),
    giveUp: box.getByRole('button', { name: 'Desistir' }),
    back: box.getByRole('button', { name: 'Voltar', exact: true }),
  }
}

/** Types a CPF, looks it up and confirms it, by keys alone. */
export async function scoreFor(window: Page, taxId: string): Promise<void> {
  const points = pointsWindow(window)
  await points.taxId.fill(taxId)
  await points.taxId.press('Enter')
  await points.confirm.press('Enter')
  await points.box.waitFor({ state: 'hidden' })
}

/** What can be done with the points of a sale or an order, wherever it is shown. */
function pointsOf(window: Page, place: Locator) {
  return {
    add: place.getByRole('button', { name: 'Incluir CPF' }),
    change: place.getByRole('button', { name: 'Alterar CPF' }),
    remove: place.getByRole('button', { name: 'Remover CPF' }),
    removing: dialog(window, 'Remover CPF'),
    creditings: place.getByRole('table', { name: 'Envios ao programa' }).locator('tbody tr'),
  }
}

/** Tab Programas de pontos of Dados do Orçamento. */
export function pointsTab(window: Page) {
  const panel = window.getByRole('tabpanel')
  return {
    tab: window.getByRole('tab', { name: 'Programas de pontos' }),
    panel,
    ...pointsOf(window, panel),
  }
}

/** “Programas de pontos” of a sale in Últimas vendas. */
export function finishedSalePoints(window: Page) {
  const box = dialog(window, 'Programas de pontos')
  return { box, ...pointsOf(window, box) }
}
