import type { Page } from 'playwright/test'

/** “Dispositivos”. */
export function devicesScreen(window: Page) {
  const form = window.getByRole('form', { name: 'Impressora' })
  const queue = window.getByRole('region', { name: 'Fila de impressão' })
  return {
    heading: window.getByRole('heading', { name: 'Dispositivos' }),
    form,
    field: (label: string) => form.getByLabel(label, { exact: true }),
    save: form.getByRole('button', { name: 'Salvar' }),
    testPage: window.getByRole('button', { name: 'Página de teste', exact: true }),
    openDrawer: window.getByRole('button', { name: 'Abrir gaveta', exact: true }),
    papers: queue.getByRole('listitem'),
    paper: (title: string) => queue.getByRole('listitem').filter({ hasText: title }),
    back: window.getByRole('button', { name: 'Voltar', exact: true }),
  }
}
