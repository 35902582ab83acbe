import type { Page } from 'playwright/test'

/** What is shown in place of everything else while the shop's file is brought up to date. */
export function upgradeScreen(window: Page) {
  return {
    title: window.getByRole('heading', { name: 'Atualizando os dados da loja…' }),
    bar: window.getByRole('progressbar', { name: 'Andamento da atualização' }),
    step: window.getByText(/^Etapa \d+ de \d+ · [\d.]+ de [\d.]+ registros$/),
  }
}
