import { readFileSync } from 'node:fs'
import { wordColumns } from '#main/platform/table-file/table-file'
import { writeXlsx } from '#main/platform/table-file/write-xlsx'
import { expect, test } from '../../../fixtures/test'
import { openBySearch } from '../../../screens/platform/search'
import { importScreen } from '../../../screens/store/import'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { askDatabase, killTill } from '../../../support/app/till'

const rows = 8_000

test('an import that is killed stands still, goes on, and every row comes once', async ({
  start,
  dataFolder,
}) => {
  const file = test.info().outputPath('produtos.xlsx')
  const products = Array.from({ length: rows }, (_, at) => [`K${at}`, `Produto ${at}`, '10,00'])
  await writeXlsx(file, {
    name: 'Produtos',
    columns: wordColumns('Código', 'Descrição', 'Preço'),
    pages: [products],
    timeZone: 'UTC',
  })
  const till = await start()
  const screen = importScreen(till.window)
  await startSelling(till, people.manager)
  await openBySearch(till.window, 'Importar')
  await screen.choose('produtos.xlsx', readFileSync(file))
  await screen.check.click()
  await screen.begin.click()
  await expect(screen.status).toContainText('Importando')
  await killTill(till)
  const count = () => askDatabase(dataFolder, "SELECT count(*) AS products FROM product WHERE code LIKE 'K%'")
  const [left] = askDatabase(dataFolder, 'SELECT rows_done AS products FROM import_run')
  expect(count()).toEqual([left])

  const again = await start()
  const next = importScreen(again.window)
  await signIn(again.window, people.manager)
  await openBySearch(again.window, 'Importar')
  await expect(next.status).toContainText('Parada em')
  await again.window.screenshot({ path: test.info().outputPath('stopped.png') })
  await next.resume.click()
  await expect(next.status).toContainText('Importação concluída: 8.000 novas', { timeout: 60_000 })
  expect(count()).toEqual([{ products: rows }])
})
