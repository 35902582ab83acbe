import type { Locator, Page } from 'playwright/test'

/** The sale screen as a cashier sees it. */
export function saleScreen(window: Page) {
  const code = window.getByLabel('Código', { exact: true })
  const summary = window.getByRole('complementary', { name: 'Resumo da venda' })
  const list = window.getByRole('list', { name: 'Itens da venda' })
  return {
    code,
    list,
    total: window.getByLabel('Total', { exact: true }),
    totals: window.getByRole('region', { name: 'Totais' }),
    lines: list.getByRole('listitem'),
    line: (description: string | RegExp): Locator =>
      list.getByRole('listitem').filter({ hasText: description }),
    customer: window.getByRole('region', { name: 'Cliente' }),
    receiptTaxId: summary.getByRole('button', { name: 'CPF no cupom' }),
    salesperson: summary.getByRole('button', { name: 'Vendedor' }),
    payment: summary.getByRole('button', { name: 'Pagamento' }),
    keyBar: window.getByRole('navigation', { name: 'Teclas' }),
    lostCodes: window.getByRole('list', { name: 'Códigos não encontrados' }).getByRole('listitem'),
    lastSale: window.getByRole('region', { name: 'Última venda' }),
    /** Types a code and Enter, as a person does. */
    async type(typed: string): Promise<void> {
      await code.fill(typed)
      await code.press('Enter')
    },
  }
}
