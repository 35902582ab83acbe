import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simulatedAccounts } from '#scripts/demo-shop/loyalty/simulated-accounts'
import { expect, test } from '../../../fixtures/loyalty'
import { loyaltySettings } from '../../../screens/loyalty/loyalty-settings'
import { notice } from '../../../screens/platform/dialog'
import { signIn } from '../../../screens/store/sign-in'
import { goToPlace } from '../../../screens/store/staff'
import { sealedElsewhere, standInKeyring } from '../../../support/app/keyring'
import { people } from '../../../support/app/people'
import { askDatabase, changeDatabase, type Till } from '../../../support/app/till'
import { seriousFindings } from '../../../support/window/axe'
import { resizeWindow } from '../../../support/window/window-size'

test.skip(process.platform !== 'linux', 'elsewhere the system always has a vault')

const secretLabel = 'Senha (client secret)'
/** What was typed on the screen; the trail has a key of its own beside it. */
const ofPoints = "name LIKE 'juntos-somos-mais/%'"
const secrets = `SELECT name, protection, value FROM secret WHERE ${ofPoints}`

/** Signs in and opens Fidelidade > Juntos Somos Mais. */
async function openPoints(till: Till) {
  const { window } = till
  await resizeWindow(till, 1024, 768)
  await signIn(window, people.manager)
  await goToPlace(window, 'Fidelidade')
  const screen = loyaltySettings(window)
  await screen.tab('Juntos Somos Mais').click()
  const form = screen.form('Juntos Somos Mais')
  await expect(form.field(secretLabel)).toBeVisible()
  return { ...form, secret: form.field(secretLabel) }
}

/** Whether any file of the shop, its log included, holds the text as it is. */
function liesOpen(folder: string, text: string): boolean {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => {
      const held = readFileSync(join(entry.parentPath, entry.name))
      return held.includes(text) || held.includes(Buffer.from(text).toString('base64'))
    })
}

test('a credential lies sealed, opens again after a restart, and one sealed elsewhere is asked for again', async ({
  start,
  simulators,
  dataFolder,
}) => {
  const { baseUrl, clientId, clientSecret } = simulatedAccounts(simulators).juntosSomosMais

  await test.step('saved: no file holds it', async () => {
    const till = await start()
    await standInKeyring(till, 'unlocked')
    const points = await openPoints(till)
    await points.field('Endereço do serviço').fill(baseUrl)
    await points.field('Identificação (client id)').fill(clientId)
    await points.secret.fill(clientSecret)
    await points.save.click()
    await expect(notice(till.window, 'Juntos Somos Mais salvo.')).toBeVisible()
    await expect(points.secret).toHaveAttribute('placeholder', /^Guardada/)
    expect(askDatabase(dataFolder, secrets)).toMatchObject([
      {
        name: expect.stringMatching(/^juntos-somos-mais\/[\da-f-]{36}\/clientSecret$/),
        protection: 'system',
      },
    ])
    await till.app.close()
    expect(liesOpen(dataFolder, clientId)).toBe(true)
    expect(liesOpen(dataFolder, clientSecret)).toBe(false)
  })

  await test.step('after a restart it is set, and opens the operator’s door', async () => {
    const till = await start()
    await standInKeyring(till, 'unlocked')
    const points = await openPoints(till)
    await expect(points.secret).toHaveValue('')
    await expect(points.secret).toHaveAttribute('placeholder', /^Guardada/)
    await points.test.click()
    await expect(points.connection).toContainText('Conexão certa')
    await till.app.close()
  })

  changeDatabase(dataFolder, `UPDATE secret SET value = ? WHERE ${ofPoints}`, sealedElsewhere(clientSecret))
  const till = await start()
  await standInKeyring(till, 'unlocked')
  const points = await openPoints(till)

  await test.step('sealed on another computer: it says so and asks for it', async () => {
    await expect(points.box).toContainText('Foi guardada, mas não abre neste computador. Digite de novo.')
    await expect(points.secret).toHaveAttribute('placeholder', '')
    await points.test.click()
    await expect(points.connection).toContainText('Falta')
    expect(await seriousFindings(till.window)).toEqual([])
    await till.window.screenshot({ path: 'test-results/secret-sealed-elsewhere.png' })
  })

  await test.step('typed again, it is this computer’s own', async () => {
    await points.secret.fill(clientSecret)
    await points.save.click()
    await expect(points.box).not.toContainText('Digite de novo')
    await points.test.click()
    await expect(points.connection).toContainText('Conexão certa')
    expect(liesOpen(dataFolder, clientSecret)).toBe(false)
  })
})

test('a computer without a vault keeps no real credential, and says so', async ({ till, dataFolder }) => {
  await standInKeyring(till, 'none')
  const points = await openPoints(till)
  await expect(points.box).toContainText('Este computador não tem um cofre de senhas.')
  await points.field('Endereço do serviço').fill('https://pontos.example')
  await points.field('Identificação (client id)').fill('loja')
  await points.secret.fill('segredo-de-verdade')
  await points.save.click()
  await expect(points.box.getByRole('alert')).toContainText('não tem onde guardar senhas com segurança')
  await till.window.screenshot({ path: 'test-results/secret-without-vault.png' })
  expect(askDatabase(dataFolder, secrets)).toEqual([])
  expect(liesOpen(dataFolder, 'segredo-de-verdade')).toBe(false)
})
