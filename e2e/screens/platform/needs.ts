import type { Page } from 'playwright/test'

/** “Pendências”, and its chip of the status bar. */
export function needsScreen(window: Page) {
  const list = window.getByRole('listbox', { name: 'Tudo o que espera' })
  return {
    chip: window.getByRole('banner').getByRole('button', { name: /^\d*\s?Pendência/ }),
    title: window.getByRole('heading', { name: 'Pendências', exact: true }),
    list,
    row: (text: string) => list.getByRole('option').filter({ hasText: text }),
    nothing: window.getByText('Nada espera por você', { exact: true }),
  }
}
