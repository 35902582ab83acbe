import { samples } from '#scripts/demo-shop/samples'
import { expect, test } from '../../../fixtures/test'
import { managementScreen } from '../../../screens/platform/management'
import { expectNotFound, openBySearch, searchWindow } from '../../../screens/platform/search'
import { tillMenu } from '../../../screens/platform/till-menu'
import { saleScreen } from '../../../screens/selling/sale'
import { branchesScreen } from '../../../screens/store/parameters'
import { signIn } from '../../../screens/store/sign-in'
import { people } from '../../../support/app/people'
import { rawCall } from '../../../support/app/raw-call'
import { startSelling } from '../../../support/app/start-selling'
import { nothingOverdue } from '../../../support/data-folder/nothing-overdue'
import { scan } from '../../../support/scanners/scan'
import { awkward } from '../../../support/window/awkward'
import { seriousFindings } from '../../../support/window/axe'

test('by keyboard alone: from the sale to a parameter by a word, and back to the sale by a scan', async ({
  till,
}) => {
  const { window } = till
  const { keyboard } = window
  const search = searchWindow(window)
  const sale = saleScreen(window)
  await startSelling(till, people.manager)
  await scan(till, samples.plain.barcode)
  await expect(sale.lines).toHaveCount(1)

  await test.step('what is typed finds, mistyped too; arrows and Enter open', async () => {
    await keyboard.press('Control+k')
    await expect(search.field).toBeFocused()
    await search.field.fill('validde do vale')
    await expect(search.box.getByRole('status')).toHaveText(
      'Nada com “validde do vale”: mostrando “validade do vale”.',
    )
    await search.field.fill('vale')
    await expect(search.entries.first()).toHaveAttribute('aria-selected', 'true')
    const wanted = search.entry('Validade do vale-troca')
    for (let step = 0; (await wanted.getAttribute('aria-selected')) !== 'true'; step++) {
      expect(step).toBeLessThan(20)
      await keyboard.press('ArrowDown')
    }
    await keyboard.press('Enter')
  })

  await test.step('one lands on it, among its neighbours', async () => {
    const landed = window.getByRole('region', { name: 'Validade do vale-troca' })
    await expect(landed.getByRole('button').first()).toBeFocused()
    await expect(landed).toBeInViewport()
    await expect(managementScreen(window).trail).toHaveText(/Gestão.*Loja e equipe/)
  })

  await test.step('a scan is a customer’s: it leads back, and sells', async () => {
    await scan(till, samples.second.barcode)
    await expect(sale.lines).toHaveCount(2)
    await expect(sale.code).toBeFocused()
  })

  await test.step('Esc leads back as well, and from the beginning of Gestão in two steps', async () => {
    await openBySearch(window, 'Auditoria')
    await expect(window.getByRole('heading', { name: 'Auditoria' })).toBeVisible()
    await keyboard.press('Escape')
    await expect(sale.code).toBeFocused()
    await keyboard.press('F9')
    await expect(tillMenu(window).entry('Gestão')).toBeVisible()
    await keyboard.press('m')
    await expect(managementScreen(window).page).toBeVisible()
    await managementScreen(window).tile('Filiais').focus()
    await keyboard.press('Enter')
    await expect(window.getByRole('heading', { name: 'Filiais' })).toBeVisible()
    await keyboard.press('Escape')
    await expect(managementScreen(window).page).toBeVisible()
    await keyboard.press('Escape')
    await expect(sale.code).toBeFocused()
    await expect(sale.lines).toHaveCount(2)
  })
})

test('a name of an older system is found by its path, or said not to be there yet', async ({
  till: { window },
}) => {
  const search = searchWindow(window)
  await signIn(window, people.manager)
  await window.keyboard.press('Control+k')
  await search.field.fill('Utilitários > Empresa > Filiais > guia Cartão Fidelidade')
  await expect(search.entries.first()).toContainText('Filiais')
  await expect(search.entries.first()).toContainText(
    'antes: Utilitários > Empresa > Filiais > guia Cartão Fidelidade',
  )
  await search.field.fill('Clipad')
  await expect(search.box.getByRole('status')).toHaveText('Nada com “Clipad”. Ainda não existe nesta versão.')
})

test('with the till closed: areas, what each has, and unsaved work asked about whichever way one leaves', async ({
  till: { window },
}) => {
  const management = managementScreen(window)
  await signIn(window, people.manager)
  await window.getByRole('button', { name: 'Gestão', exact: true }).click()
  await management.item('Loja e equipe').click()
  await expect(management.item('Loja e equipe')).toHaveAttribute('aria-current', 'page')
  await management.tile('Filiais').click()
  const branches = branchesScreen(window)
  await branches.branch('Casa Jabuti Centro').click()
  await branches.field('Telefone').fill('1155550000')
  await management.toTill.click()
  const asked = window.getByRole('dialog', { name: 'Sair sem salvar?' })
  await expect(asked).toContainText('As alterações da filial Casa Jabuti Centro serão perdidas.')
  await window.keyboard.press('Escape')
  await expect(asked).toBeHidden()
  await management.item('Vendas').click()
  await asked.getByRole('button', { name: 'Sair sem salvar' }).click()
  await expect(window.getByRole('heading', { name: 'Vendas' })).toBeVisible()
  await management.toTill.click()
  await expect(window.getByRole('heading', { name: 'Abertura de caixa' })).toBeVisible()
})

test('a cashier has no Gestão, and finds what is hers', async ({ till }) => {
  const { window } = till
  const search = searchWindow(window)
  await startSelling(till)
  await window.keyboard.press('F9')
  await expect(tillMenu(window).entry('Sangria')).toBeVisible()
  await expect(tillMenu(window).entry('Gestão')).toHaveCount(0)
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+k')
  await search.field.fill('parâmetros')
  await expect(search.entry('Parâmetros')).toHaveCount(0)
  await search.field.fill('sangria')
  await search.entry('Sangria').click()
  await expect(window.getByRole('dialog', { name: 'Sangria' })).toBeVisible()
})

test('favourites by keyboard, of each operator and within her rights; what was used lately; what needs attention', async ({
  till: { window, dataFolder },
}) => {
  nothingOverdue(dataFolder)
  const management = managementScreen(window)
  const { keyboard } = window
  await signIn(window, people.manager)
  await openBySearch(window, 'Auditoria')
  await expect(management.favourite).toHaveAttribute('aria-pressed', 'false')
  await keyboard.press('Alt+f')
  await expect(management.favourite).toHaveAttribute('aria-pressed', 'true')
  await openBySearch(window, 'Dispositivos')
  await expect(management.favourite).toHaveAttribute('aria-pressed', 'false')
  await management.item('Início').click()
  await expect(management.favourites).toHaveText(['Auditoria'])
  await expect(management.recent).toHaveText(['Dispositivos'])
  await expect(management.needs).toContainText(/Nada espera por você|Dispositivos/)
  expect(await seriousFindings(window)).toEqual([])
  expect(await awkward(window)).toEqual([])

  await test.step('favourites come first in the search', async () => {
    await keyboard.press('Control+k')
    await expect(searchWindow(window).entries.first()).toContainText('Auditoria')
    await keyboard.press('Escape')
  })

  await test.step('whoever is denied a screen keeps no way to it', async () => {
    const star = { id: 'audit', isFavourite: true }
    await management.toTill.click()
    await window.getByRole('button', { name: 'Trocar operador' }).click()
    await signIn(window, people.cashier)
    expect(await rawCall(window, 'settings.star', star)).toMatchObject({ ok: true })
    await expectNotFound(window, 'Auditoria')
  })
})
