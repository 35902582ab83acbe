import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../../testing/platform/test-folder'
import { isWide, writePages, type PrintedTable } from './write-pages'

const table: PrintedTable = {
  name: 'Vendas por <dia>',
  shop: 'Zé & Filhos',
  about: ['Período: 10/03/2026', `Feito por "Ana" <script>alert('x')</script>`],
  columns: [
    { name: 'Dia', kind: 'day' },
    { name: 'Quem', kind: 'text' },
    { name: 'Líquido', kind: 'money' },
  ],
  pages: [[['2026-03-10', '<img src=http://mal.example/x>', 123_456]], [[null, null, -5]]],
  timeZone: 'America/Sao_Paulo',
  totals: [null, null, 123_451],
  count: 2,
}

it('draws its head, each row and the totals, and nothing anybody wrote is more than text', async () => {
  const file = join(testFolder(), 'pages')
  expect(await writePages(file, table)).toBe(2)
  const html = readFileSync(file, 'utf8')
  expect(html).toContain('<p class="shop">Zé &amp; Filhos</p><h1>Vendas por &lt;dia&gt;</h1>')
  expect(html).toContain('<td class="day">10/03/2026</td>')
  expect(html).toContain('<td class="money">1.234,56</td>')
  expect(html).toContain('<tr class="total"><td class="day">Total: 2 linhas</td>')
  expect(html).toContain('<td class="money">1.234,51</td></tr></tbody></table>')
  expect(html.match(/<(img|script)/g)).toBeNull()
})

it.each([
  [['day', 'count', 'money', 'money', 'money', 'money', 'money'], false],
  [['text', 'text', 'quantity', 'money', 'money', 'money', 'money'], false],
  [['moment', 'text', 'text', 'text', 'text', 'text', 'text', 'text'], true],
] as const)('columns %j lie on their side: %s', (kinds, wide) => {
  expect(isWide(kinds.map((kind) => ({ name: '', kind })))).toBe(wide)
})
