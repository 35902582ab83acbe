import { expect, type Page } from 'playwright/test'
import { dialog } from '../platform/dialog'
import { managersScreens, openBySearch } from '../platform/search'
import { tillMenu } from '../platform/till-menu'

/** “Orçamentos/Vendas”: the list and the quote that is open. */
export function ordersScreen(window: Page) {
  const summary = window.getByRole('complementary', { name: 'Resumo do orçamento' })
  return {
    title: window.getByRole('heading', { name: 'Orçamentos/Vendas' }),
    begin: window.getByRole('button', { name: /^Novo orçamento/ }),
    list: window.getByRole('listbox', { name: 'Orçamentos e pedidos' }).getByRole('option'),
    code: window.getByLabel('Código', { exact: true }),
    lines: window.getByRole('list', { name: 'Itens do orçamento' }).getByRole('listitem'),
    total: summary.getByLabel('Total', { exact: true }),
    summary,
    details: summary.getByRole('button', { name: 'Validade e observações' }),
    closing: dialog(window, 'Fechamento de Pedido'),
    repricing: dialog(window, 'Preços atualizados'),
    paper: dialog(window, 'Impressão do orçamento'),
  }
}

/** “Recebimento de Pedidos”. */
export function receivingScreen(window: Page) {
  return {
    title: window.getByRole('heading', { name: 'Recebimento de Pedidos' }),
    search: window.getByLabel('Procurar pedido'),
    chosen: window.getByRole('region', { name: 'Pedido escolhido' }),
    waiting: window.getByRole('listbox', { name: 'Pedidos aguardando' }).getByRole('option'),
    receive: window.getByRole('button', { name: 'Receber', exact: true }),
  }
}

/** “Consulta de Pedidos” and “Dados do Orçamento”. */
export function orderSearchScreen(window: Page) {
  return {
    title: window.getByRole('heading', { name: 'Consulta de Pedidos' }),
    text: window.getByLabel('Procurar', { exact: true }),
    state: window.getByLabel('Situação'),
    found: window.getByRole('listbox', { name: 'Pedidos encontrados' }).getByRole('option'),
    data: window.getByRole('heading', { name: 'Dados do Orçamento' }),
    tab: (name: string) => window.getByRole('tab', { name }),
    panel: window.getByRole('tabpanel'),
  }
}

/** Opens a place before the till is opened. */
export async function openFromOtherPlaces(window: Page, name: string): Promise<void> {
  if (managersScreens.has(name)) await openBySearch(window, name)
  else {
    await window.getByRole('button', { name: 'Outras telas' }).click()
    await tillMenu(window).entry(name).click()
  }
  await expect(window.getByRole('heading', { name, exact: true })).toBeVisible()
}
