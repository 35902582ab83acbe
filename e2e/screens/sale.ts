import type { Locator, Page } from 'playwright/test'

/** The sale screen as a cashier sees it. */
export function saleScreen(window: Page) {
  return {
    code: window.getByLabel('Código', { exact: true }),
    total: window.getByLabel('Total', { exact: true }),
    lines: window.getByRole('list', { name: 'Itens da venda' }).getByRole('listitem'),
    line: (description: string | RegExp): Locator =>
      window
        .getByRole('list', { name: 'Itens da venda' })
        .getByRole('listitem')
        .filter({ hasText: description }),
    /** Types a code and Enter, as a person does. */
    async type(code: string): Promise<void> {
      await window.getByLabel('Código', { exact: true }).fill(code)
      await window.getByLabel('Código', { exact: true }).press('Enter')
    },
  }
}
