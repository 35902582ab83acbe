import { expect, test } from '../../../fixtures/test'
import { mergeScreen } from '../../../screens/customers/merge'
import { openBySearch } from '../../../screens/platform/search'
import { openFromMenu } from '../../../screens/platform/till-menu'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { startSelling } from '../../../support/app/start-selling'
import { changeDatabase } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test('two files of one person become one, and two again', async ({ till }) => {
  const { window, dataFolder } = till
  const screen = mergeScreen(window)
  changeDatabase(
    dataFolder,
    `UPDATE customer SET email = (SELECT email FROM customer WHERE name LIKE 'Mariana Alves%')
     WHERE id = (SELECT id FROM customer WHERE name NOT LIKE 'Mariana Alves%' AND tax_id IS NOT NULL ORDER BY registered_at LIMIT 1)`,
  )
  changeDatabase(
    dataFolder,
    "UPDATE customer SET email = 'mariana@exemplo.com.br' WHERE email IS NULL AND name LIKE 'Mariana Alves%'",
  )
  await startSelling(till)
  await openFromMenu(window, 'Trocar operador')
  await signIn(window, people.manager)
  await resizeWindow(till, 1024, 768)
  await openBySearch(window, 'Cadastros repetidos')
  await expect(screen.pairs).not.toHaveCount(0)
  const before = await screen.pairs.count()
  await screen.compare.first().click()
  await expect(screen.joining.box).toContainText('Parcelas em aberto')
  expect(await seriousFindings(window)).toEqual([])
  await window.screenshot({ path: test.info().outputPath('compare.png') })
  await screen.joining.confirm.click()
  await expect(screen.joining.box).toBeHidden()
  await expect(screen.joined).toHaveCount(1)
  await window.screenshot({ path: test.info().outputPath('joined.png') })
  await screen.undo.click()
  await expect(screen.joined).toHaveCount(0)
  await expect(screen.pairs).toHaveCount(before)
})
