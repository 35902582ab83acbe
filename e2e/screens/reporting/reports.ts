import type { Locator, Page } from 'playwright/test'

/** “Relatórios”. */
export function reportsScreen(window: Page) {
  const exporting = window.getByRole('dialog', { name: /^Exportar / })
  const list = window.getByRole('navigation', { name: 'Relatórios' })
  return {
    report: (name: string): Locator => list.getByRole('button', { name, exact: true }),
    exporting: {
      confirm: exporting.getByRole('button', { name: 'Exportar' }),
      pdf: exporting.getByText('PDF (A4)', { exact: true }),
      stop: exporting.getByRole('button', { name: 'Desistir' }),
      refusal: exporting.getByRole('alert'),
      csv: exporting.getByText('CSV', { exact: true }),
      result: exporting.getByRole('status'),
    },
    body: (name: string) => {
      const body = window.getByRole('region', { name, exact: true })
      const table = body.getByRole('table', { name })
      return {
        body,
        period: (name: string) => body.getByRole('button', { name, exact: true }),
        clear: body.getByRole('button', { name: 'Limpar filtros' }),
        beside: body.getByLabel('Comparar com'),
        back: (name: string) => body.getByRole('button', { name, exact: true }),
        lead: (text: string) => table.getByRole('button', { name: text, exact: true }),
        export: body.getByRole('button', { name: 'Exportar' }),
        from: body.getByLabel('De', { exact: true }),
        until: body.getByLabel('Até', { exact: true }),
        figure: (name: string) => body.getByRole('term').filter({ hasText: name }).locator('xpath=../dd[1]'),
        chart: body.getByRole('img', { name: /:/ }),
        rows: table.locator('tbody').getByRole('row'),
        totals: table.locator('tfoot'),
        heading: (name: string) => table.getByRole('columnheader', { name }),
      }
    },
  }
}
