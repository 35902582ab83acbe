import type { Page } from 'playwright/test'

/** What is shown in place of the sale while the Central keeps this till from selling. */
export function stoppedTill(window: Page) {
  return {
    heading: window.getByRole('heading', { name: 'Caixa parado' }),
    code: window.getByRole('textbox', { name: 'Código da Central' }),
    join: window.getByRole('button', { name: 'Ligar à Central' }),
    lookAgain: window.getByRole('button', { name: 'Conferir de novo' }),
  }
}
